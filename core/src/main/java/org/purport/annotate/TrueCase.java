package org.purport.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * Gives the words of text in capitals the case that they would have in a newspaper: tags, names and trees are learned on such text.
 *
 * <p>The model is read when the first text in capitals is met. Thread-safe.
 */
final class TrueCase {
    /** Marks that open a sentence without being a word of it. */
    private static final String OPENERS = "\"'`([{-\u2013\u2014\u201c\u2018";

    private TrueCase() {}

    /** The model, read once for all. */
    private static final class Model {
        static final CaseModel CASES = CaseModel.open();
    }

    /** Replaces the words of a sentence; offsets stay. */
    static void restore(List<CoreLabel> sentence) {
        List<String> words = sentence.stream()
                .map(label -> label.word().toLowerCase(Locale.ROOT))
                .toList();
        List<WordCase> cases = Model.CASES.judge(words);
        boolean opens = true;
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = sentence.get(i);
            String cased = cases.get(i).of(label.word(), opens);
            opens &= OPENERS.contains(words.get(i).substring(0, 1));
            label.setWord(cased);
            label.setValue(cased);
        }
    }
}
