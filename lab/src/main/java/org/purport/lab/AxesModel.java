package org.purport.lab;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.purport.lab.AxesWords.Told;
import org.purport.lab.AxesWords.Word;

/**
 * What a set would say of a word that is an event there: its certainty, polarity and tense together.
 *
 * <p>One ridge regression for each combination of values that occurs. Its sum is divided by a power of the share that the
 * combination has: the higher the power, the more rare values count.
 *
 */
record AxesModel(Map<String, Ridge> sums, Map<String, Double> shares) {
    private static final int RAREST = 5;
    private static final double PENALTY = 20;
    private static final double LEAST = 0.001;

    static AxesModel of(List<Told> reports) {
        List<Word> rated = words(reports).stream()
                .filter(word -> word.found() && !word.axes().isEmpty())
                .toList();
        Map<String, Double> shares = new TreeMap<>();
        rated.forEach(word -> shares.merge(word.axes(), 1.0 / rated.size(), Double::sum));
        List<double[]> wanted = shares.keySet().stream()
                .map(axes -> rated.stream()
                        .mapToDouble(word -> word.axes().equals(axes) ? 1 : 0)
                        .toArray())
                .toList();
        List<Ridge> fitted = Ridge.fit(rated.stream().map(Word::evidence).toList(), wanted, RAREST, PENALTY);
        Map<String, Ridge> sums = new TreeMap<>();
        for (String axes : shares.keySet()) {
            sums.put(axes, fitted.get(sums.size()));
        }
        return new AxesModel(sums, shares);
    }

    static List<Word> words(List<Told> reports) {
        return reports.stream().flatMap(report -> report.words().stream()).toList();
    }

    /** How much speaks for each combination of values. */
    Map<String, Double> sums(Word word) {
        Map<String, Double> found = new TreeMap<>();
        sums.forEach((axes, ridge) -> found.put(axes, Math.max(LEAST, ridge.sum(word.evidence()))));
        return found;
    }

    /** The combination for which most speaks. */
    String axes(Map<String, Double> found, double power) {
        String best = "";
        double most = 0;
        for (Map.Entry<String, Double> each : found.entrySet()) {
            double value = each.getValue() / Math.pow(shares.getOrDefault(each.getKey(), 1.0), power);
            if (value > most) {
                best = each.getKey();
                most = value;
            }
        }
        return best;
    }
}
