package org.purport.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives the words of text in capitals the case that they would have in a newspaper: tags, names and trees are learned on such text.
 *
 * <p>The model is CoreNLP's; it is loaded when the first text in capitals is met. Thread-safe.
 */
final class TrueCase {
    private static final String MODEL = "edu/stanford/nlp/models/truecase/truecasing.fast.caseless.qn.ser.gz";

    /** Marks that open a sentence without being a word of it. */
    private static final String OPENERS = "\"'`([{-\u2013\u2014\u201c\u2018";

    private TrueCase() {}

    /** The model, loaded once for all. */
    private static final class Model {
        static final CRFClassifier<CoreLabel> CASES = CRFClassifier.getClassifierNoExceptions(MODEL);
    }

    /** Replaces the words of a sentence; offsets stay. */
    static void restore(List<CoreLabel> sentence) {
        List<CoreLabel> small = new ArrayList<>();
        for (CoreLabel label : sentence) {
            CoreLabel copy = new CoreLabel();
            copy.setWord(label.word().toLowerCase(Locale.ROOT));
            small.add(copy);
        }
        boolean opens = true;
        List<CoreLabel> judged = Model.CASES.classifySentence(small);
        for (int i = 0; i < sentence.size(); i++) {
            String word = small.get(i).word();
            String cased = cased(word, judged.get(i).get(CoreAnnotations.AnswerAnnotation.class), opens);
            opens &= OPENERS.contains(word.substring(0, 1));
            sentence.get(i).setWord(cased);
            sentence.get(i).setValue(cased);
        }
    }

    private static String cased(String word, String judgement, boolean opens) {
        return switch (judgement) {
            case "UPPER" -> word.toUpperCase(Locale.ROOT);
            case "LOWER" -> opens ? capitalized(word) : word;
            default -> capitalized(word);
        };
    }

    private static String capitalized(String word) {
        StringBuilder cased = new StringBuilder(word);
        for (int i = 0; i < cased.length(); i++) {
            if (i == 0 || cased.charAt(i - 1) == '-') {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }
}
