package org.purport.lab.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.Map;
import java.util.TreeMap;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019) and clipped gradients. */
final class AdamW {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double DECAY = 0.01;
    private static final double LONGEST = 1;

    private final Map<String, NDArray> weights;
    private final Map<String, NDArray> means = new TreeMap<>();
    private final Map<String, NDArray> squares = new TreeMap<>();
    private int steps;

    AdamW(NDManager manager, Map<String, NDArray> weights) {
        this.weights = weights;
        weights.forEach((name, weight) -> {
            if (weight.hasGradient()) {
                means.put(name, manager.zeros(weight.getShape()));
                squares.put(name, manager.zeros(weight.getShape()));
            }
        });
    }

    /** Moves every weight once, unless a gradient is no number; {@code rate} is the encoder's, heads learn ten times as fast. */
    void step(double rate) {
        double scale = clip();
        if (Double.isNaN(scale)) {
            System.err.println("a step was left out: its gradients are no numbers");
            means.keySet().forEach(this::forget);
            return;
        }
        steps++;
        double bias = Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps));
        for (Map.Entry<String, NDArray> entry : means.entrySet()) {
            boolean encoder = entry.getKey().startsWith("encoder.");
            move(entry.getKey(), (encoder ? rate : 10 * rate), bias, scale);
        }
    }

    private void forget(String name) {
        NDArray weight = java.util.Objects.requireNonNull(weights.get(name));
        try (NDManager scratch = weight.getManager().newSubManager()) {
            NDArray gradient = weight.getGradient();
            gradient.attach(scratch);
            gradient.set(new float[Math.toIntExact(gradient.size())]);
        }
    }

    private void move(String name, double rate, double bias, double scale) {
        NDArray weight = java.util.Objects.requireNonNull(weights.get(name));
        NDArray mean = java.util.Objects.requireNonNull(means.get(name));
        NDArray square = java.util.Objects.requireNonNull(squares.get(name));
        try (NDManager scratch = weight.getManager().newSubManager()) {
            NDArray gradient = weight.getGradient();
            gradient.attach(scratch);
            NDArray scaled = gradient.mul(scale);
            scaled.attach(scratch);
            NDArray grown = scaled.mul(1 - FIRST);
            grown.attach(scratch);
            mean.muli(FIRST).addi(grown);
            NDArray squared = scaled.mul(scaled);
            squared.attach(scratch);
            square.muli(SECOND).addi(squared.muli(1 - SECOND));
            NDArray root = square.sqrt();
            root.attach(scratch);
            NDArray update = mean.div(root.addi(EPSILON));
            update.attach(scratch);
            if (weight.getShape().dimension() > 1) {
                weight.muli(1 - rate * DECAY);
            }
            weight.subi(update.muli(rate * bias));
            gradient.muli(0);
        }
    }

    private double clip() {
        double sum = 0;
        for (String name : means.keySet()) {
            NDArray weight = java.util.Objects.requireNonNull(weights.get(name));
            try (NDManager scratch = weight.getManager().newSubManager()) {
                NDArray gradient = weight.getGradient();
                gradient.attach(scratch);
                NDArray squared = gradient.mul(gradient);
                squared.attach(scratch);
                NDArray total = squared.sum();
                total.attach(scratch);
                sum += total.getFloat();
            }
        }
        return Math.min(1, LONGEST / Math.max(1e-9, Math.sqrt(sum)));
    }
}
