package org.purport.lab;

import java.util.List;
import org.purport.lab.AxesWords.Told;
import org.purport.lab.AxesWords.Word;

/** Which words that are no events for Purport a set counts: a ridge regression over how they stand in their sentences. */
record AxesCount(Ridge ridge) {
    private static final int RAREST = 5;
    private static final double PENALTY = 10;
    /** About one in four of the words that reach it is an event of the set. */
    private static final double BAR = 0.15;

    static AxesCount of(List<Told> reports) {
        List<Word> others = AxesModel.words(reports).stream()
                .filter(word -> !word.found() && word.annotated())
                .toList();
        double[] wanted = others.stream()
                .mapToDouble(word -> word.axes().isEmpty() ? 0 : 1)
                .toArray();
        return new AxesCount(Ridge.fit(others.stream().map(Word::looks).toList(), wanted, RAREST, PENALTY));
    }

    boolean counts(Word word) {
        return word.found() || ridge.sum(word.looks()) >= BAR;
    }
}
