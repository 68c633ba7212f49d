package org.purport.interpret.factuality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.purport.interpret.lexicon.Table;

/**
 * The score that readers would give: a weighted sum of the evidence, weighed again beside what the encoder saw where one ran,
 * then bent to the grades that readers use.
 *
 * <p>Weights and bends are rows of grades.tsv, which says on what they were fitted.
 */
final class Grades {
    private static final double HIGHEST = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> seenWeights = new HashMap<>();
    private final List<double[]> bends = new ArrayList<>();
    private final List<double[]> seenBends = new ArrayList<>();

    Grades() {
        for (List<String> row : Table.open(Grades.class, "grades.tsv", 3).rows()) {
            double value = Double.parseDouble(row.get(2));
            switch (row.get(0)) {
                case "bend" -> bends.add(new double[] {Double.parseDouble(row.get(1)), value});
                case "seen-bend" -> seenBends.add(new double[] {Double.parseDouble(row.get(1)), value});
                case "seen" -> seenWeights.put(row.get(1), value);
                default -> weights.put(row.get(1), value);
            }
        }
    }

    double score(Map<String, Double> evidence, Seen seen) {
        double sum = sum(weights, evidence);
        double bent =
                Double.isNaN(seen.score()) ? bent(bends, sum) : bent(seenBends, sum(seenWeights, seen.beside(sum)));
        double grade = Math.max(-HIGHEST, Math.min(HIGHEST, bent));
        return Math.round(grade * 100) / 100.0;
    }

    private static double sum(Map<String, Double> weights, Map<String, Double> values) {
        double sum = weights.getOrDefault("bias", 0.0);
        for (Map.Entry<String, Double> each : values.entrySet()) {
            sum += weights.getOrDefault(each.getKey(), 0.0) * each.getValue();
        }
        return sum;
    }

    private static double bent(List<double[]> bends, double sum) {
        if (bends.isEmpty()) {
            return sum;
        }
        double[] before = bends.get(0);
        for (double[] bend : bends) {
            if (sum <= bend[0]) {
                double width = bend[0] - before[0];
                return width <= 0 ? bend[1] : before[1] + (bend[1] - before[1]) * (sum - before[0]) / width;
            }
            before = bend;
        }
        return before[1];
    }
}
