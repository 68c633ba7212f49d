package org.purport.lab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.purport.lab.AxesWords.Told;
import org.purport.lab.AxesWords.Word;

/**
 * What a set would say of a word that is an event there: its certainty, polarity and tense together.
 *
 * <p>One ridge regression for each combination of values that occurs; {@link AxesWeights} weighs their sums.
 */
record AxesModel(Map<String, Ridge> sums) {
    private static final int RAREST = 5;
    private static final double PENALTY = 20;
    private static final double LEAST = 0.001;

    static AxesModel of(List<Told> reports) {
        List<Word> rated = words(reports).stream()
                .filter(word -> word.found() && !word.axes().isEmpty())
                .toList();
        Set<String> combinations = new TreeSet<>(rated.stream().map(Word::axes).toList());
        List<double[]> wanted = combinations.stream()
                .map(axes -> rated.stream()
                        .mapToDouble(word -> word.axes().equals(axes) ? 1 : 0)
                        .toArray())
                .toList();
        List<Ridge> fitted = Ridge.fit(rated.stream().map(Word::evidence).toList(), wanted, RAREST, PENALTY);
        Map<String, Ridge> sums = new TreeMap<>();
        for (String axes : combinations) {
            sums.put(axes, fitted.get(sums.size()));
        }
        return new AxesModel(sums);
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
}
