package org.purport.lab;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far each value of each axis is favoured, so that rare ones are said at all.
 *
 * <p>Chosen value by value for joint accuracy and, with less weight, the mean of the axes' macro-F1, on words that the sums were not
 * fitted on.
 *
 * @param values by axis and value ("1/negative") what is added to the logarithm of the sum
 */
record AxesWeights(Map<String, Double> values) {
    private static final double[] STEPS = {-0.6, -0.3, 0, 0.3, 0.6, 0.9, 1.2, 1.6, 2};
    private static final int ROUNDS = 2;
    private static final int AXES = 3;
    private static final double RARE = 0.3;

    /**
     * @param sums what speaks for each combination, of each word
     * @param gold the combination that the set has
     */
    static AxesWeights fit(List<Map<String, Double>> sums, List<String> gold) {
        Set<String> keys = new TreeSet<>();
        gold.forEach(axes -> keys.addAll(keys(axes)));
        AxesWeights best = new AxesWeights(Map.of());
        double most = best.worth(sums, gold, keys);
        for (int round = 0; round < ROUNDS; round++) {
            for (String key : keys) {
                for (double step : STEPS) {
                    Map<String, Double> tried = new TreeMap<>(best.values);
                    tried.put(key, step);
                    AxesWeights weights = new AxesWeights(tried);
                    double worth = weights.worth(sums, gold, keys);
                    if (worth > most) {
                        most = worth;
                        best = weights;
                    }
                }
            }
        }
        return best;
    }

    private static List<String> keys(String axes) {
        String[] parts = axes.split("/");
        List<String> keys = new ArrayList<>();
        for (int axis = 0; axis < AXES; axis++) {
            keys.add(axis + "/" + parts[axis]);
        }
        return keys;
    }

    private double worth(List<Map<String, Double>> sums, List<String> gold, Set<String> keys) {
        int joint = 0;
        Map<String, Integer> right = new TreeMap<>();
        Map<String, Integer> named = new TreeMap<>();
        for (int i = 0; i < gold.size(); i++) {
            String said = axes(sums.get(i));
            List<String> wanted = keys(gold.get(i));
            Set<String> shared = new HashSet<>(keys(said));
            shared.forEach(key -> named.merge(key, 1, Integer::sum));
            wanted.forEach(key -> named.merge(key, 1, Integer::sum));
            shared.retainAll(wanted);
            shared.forEach(key -> right.merge(key, 1, Integer::sum));
            joint += said.equals(gold.get(i)) ? 1 : 0;
        }
        double f1 = 0;
        for (int axis = 0; axis < AXES; axis++) {
            String prefix = axis + "/";
            f1 += keys.stream()
                            .filter(key -> key.startsWith(prefix))
                            .mapToDouble(key -> 2.0 * right.getOrDefault(key, 0) / named.getOrDefault(key, 1))
                            .average()
                            .orElse(0)
                    / AXES;
        }
        return joint / (double) Math.max(1, gold.size()) + RARE * f1;
    }

    /** The combination for which most speaks. */
    String axes(Map<String, Double> sums) {
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> each : sums.entrySet()) {
            double value = Math.log(each.getValue())
                    + keys(each.getKey()).stream()
                            .mapToDouble(key -> values.getOrDefault(key, 0.0))
                            .sum();
            if (value > most) {
                best = each.getKey();
                most = value;
            }
        }
        return best;
    }
}
