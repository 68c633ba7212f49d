package org.purport.interpret.attribution;

import java.util.BitSet;
import java.util.Set;
import org.purport.model.Sentence;

/** Noun phrases read off the row of words, for where the parser cannot be trusted. */
final class NounRuns {
    private static final Set<String> NOMINAL = Set.of(
            "DT", "PDT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "PRP", "PRP$", "POS", "IN", "TO", "CC",
            "FW", "RB", "HYPH", "-LRB-", "-RRB-", "WDT", "EX", "$", "NFP", "AFX");

    private NounRuns() {}

    /** Whether a word can stand in a noun phrase with what hangs on it by prepositions. */
    static boolean nominal(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        return NOMINAL.contains(sentence.pos(i)) && !word.equals("that") && !word.equalsIgnoreCase("what");
    }

    /** Whether from one token to another, both inclusive, something stands that can be a head. */
    static boolean hasNoun(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            String pos = sentence.pos(i);
            if (pos.startsWith("N")
                    || pos.equals("PRP")
                    || pos.equals("CD")
                    || sentence.lemma(i).equals("other")) {
                return true;
            }
        }
        return false;
    }

    /** The last noun before a preposition, a comma or the end, or -1. */
    static int head(Sentence sentence, BitSet phrase) {
        int head = -1;
        for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
            String pos = sentence.pos(i);
            if (head >= 0
                    && (pos.equals("IN")
                            || pos.equals("TO")
                            || pos.startsWith("W")
                            || sentence.token(i).word().equals(",")
                            || pos.equals("CC"))) {
                return head;
            }
            boolean possessor = i + 1 < sentence.size() && sentence.pos(i + 1).equals("POS");
            boolean number = pos.equals("CD") || pos.equals("DT");
            if ((pos.startsWith("N") || pos.equals("PRP") || number && head < 0) && !possessor) {
                head = i;
            }
        }
        return head;
    }

    /** The head of the phrase from one token to another, both inclusive, or -1. */
    static int head(Sentence sentence, int from, int to) {
        BitSet phrase = new BitSet();
        phrase.set(from, Math.max(from, to + 1));
        return head(sentence, phrase);
    }

    /** First token of the run of nominal words that ends at {@code to}; {@code to + 1} where there is none. */
    static int start(Sentence sentence, int to, int longest) {
        int from = to;
        while (from >= 0 && to - from < longest && nominal(sentence, from)) {
            from--;
        }
        return from + 1;
    }
}
