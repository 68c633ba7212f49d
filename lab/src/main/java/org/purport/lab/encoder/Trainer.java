package org.purport.lab.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.purport.encode.WordPieces;
import org.purport.model.AnnotatedReport;

/** Tunes the encoder: all sets mixed, the rate rising at first and then falling to nothing. Deterministic on one machine. */
public final class Trainer {
    private static final String ENGINE = "PyTorch";
    private static final int BATCH = 8;
    private static final int POOL = 128;
    private static final Comparator<Lesson> BY_LENGTH =
            Comparator.comparingInt(lesson -> lesson.window().pieces().length);
    private static final double RATE = 2e-4;
    private static final double WARM_UP = 0.06;
    private static final double FIRST = 1e-3;
    private static final int SEED = 7;

    private final Lessons lessons;
    private final Random random = new Random(SEED);
    private final List<Lesson> taught = new ArrayList<>();
    private final List<Lesson> held = new ArrayList<>();

    public Trainer() throws IOException {
        lessons = new Lessons(new WordPieces(Weights.vocabulary()));
    }

    /** Adds a report to learn from, {@code times} times in a round. */
    public void teach(AnnotatedReport report, JsonNode gold, int times) {
        for (int i = 0; i < times; i++) {
            taught.addAll(lessons.of(report, gold));
        }
    }

    /** Adds a report to look at after each round. */
    public void hold(AnnotatedReport report, JsonNode gold) {
        held.addAll(lessons.of(report, gold));
    }

    /**
     * Trains for some rounds and saves the weights after each: {@code out}.1, {@code out}.2 ...
     *
     * @return the last of them
     */
    public Path run(int rounds, Path out) throws IOException {
        Path last = out;
        Engine engine = Engine.getEngine(ENGINE);
        engine.setRandomSeed(SEED);
        try (NDManager manager = NDManager.newBaseManager(ENGINE)) {
            Network network = new Network(manager, Network.withHeads(Weights.pretrained(), SEED));
            List<Lesson> lowered = lowered(network, taught, manager);
            List<Lesson> looked = lowered(network, held, manager);
            AdamW optimizer = new AdamW(manager, network.weights());
            int steps = rounds * batches(taught).size();
            int step = 0;
            System.err.printf("%d windows to learn from, %d steps%n", taught.size(), steps);
            for (int round = 1; round <= rounds; round++) {
                step = round(engine, network, optimizer, lowered, step, steps);
                last = out.resolveSibling(out.getFileName() + "." + round);
                Weights.save(network.tensors(), last);
                network.train(false);
                System.err.println("round " + round + ": " + Examination.of(network, looked, manager));
            }
        }
        return last;
    }

    /**
     * Writes weights that were saved as the network that core runs, with what it scores on the lessons that are held.
     *
     * @param scores weights of the network whose scores are taken
     * @param taught what they were trained on
     */
    public void export(Path weights, Path scores, String taught, Path out) throws IOException {
        Map<String, Weights.Tensor> marking = Weights.load(weights);
        Map<String, Weights.Tensor> scoring = Weights.load(scores);
        String figures = examined(marking).marks() + "; " + examined(scoring).scores();
        String provenance = Network.DESCRIPTION + "; " + taught + "; on dev sets " + figures;
        Export.write(marking, scoring, Weights.vocabulary(), provenance, out);
    }

    private Examination examined(Map<String, Weights.Tensor> weights) {
        try (NDManager manager = NDManager.newBaseManager(ENGINE)) {
            Network network = new Network(manager, weights);
            return Examination.of(network, lowered(network, held, manager), manager);
        }
    }

    private static List<Lesson> lowered(Network network, List<Lesson> lessons, NDManager manager) {
        List<Lesson> order = new ArrayList<>(lessons);
        order.sort(BY_LENGTH);
        List<Lesson> lowered = new ArrayList<>();
        for (int from = 0; from < order.size(); from += BATCH) {
            try (NDManager scratch = manager.newSubManager()) {
                network.weights().values().forEach(weight -> weight.attach(scratch));
                Batch batch = new Batch(order.subList(from, Math.min(order.size(), from + BATCH)));
                lowered.addAll(batch.lowered(network, scratch));
                network.weights().values().forEach(weight -> weight.attach(manager));
            }
        }
        return lowered;
    }

    /** Mixed anew, but lessons of like length near each other: padding is work for nothing. */
    private List<List<Lesson>> batches(List<Lesson> lessons) {
        List<Lesson> order = new ArrayList<>(lessons);
        Collections.shuffle(order, random);
        List<List<Lesson>> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += POOL) {
            List<Lesson> pool = order.subList(from, Math.min(order.size(), from + POOL));
            pool.sort(BY_LENGTH);
            for (int k = 0; k < pool.size(); k += BATCH) {
                batches.add(List.copyOf(pool.subList(k, Math.min(pool.size(), k + BATCH))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private int round(Engine engine, Network network, AdamW optimizer, List<Lesson> lessons, int before, int steps) {
        network.train(true);
        int step = before;
        double loss = 0;
        long start = System.nanoTime();
        for (List<Lesson> batch : batches(lessons)) {
            loss += learned(engine, network, new Batch(batch));
            optimizer.step(rate(step++, steps));
            if (step % 20 == 0) {
                double seconds = (System.nanoTime() - start) / 1e9;
                System.err.printf(
                        Locale.ROOT,
                        "step %d of %d, loss %.4f, %.0f s in this round%n",
                        step,
                        steps,
                        loss / 20,
                        seconds);
                loss = 0;
            }
        }
        return step;
    }

    private static double learned(Engine engine, Network network, Batch batch) {
        NDManager manager = network.manager();
        try (NDManager scratch = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            Map<String, NDArray> weights = network.weights();
            weights.values().forEach(weight -> weight.attach(scratch));
            NDArray loss = batch.loss(network, scratch);
            double value = loss.getFloat();
            collector.backward(loss);
            weights.values().forEach(weight -> weight.attach(manager));
            return value;
        }
    }

    private static double rate(int step, int steps) {
        double part = (double) step / steps;
        return RATE * (part < WARM_UP ? (part + FIRST) / WARM_UP : (1 - part) / (1 - WARM_UP));
    }
}
