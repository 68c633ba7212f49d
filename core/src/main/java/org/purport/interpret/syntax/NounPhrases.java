package org.purport.interpret.syntax;

import java.util.BitSet;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** The stretches of text that noun phrases take, given their head tokens. */
public final class NounPhrases {
    private NounPhrases() {}

    /** Everything under {@code head} without the preposition, conjunction and marks it hangs on. */
    public static BitSet whole(Sentence sentence, int head) {
        BitSet phrase = sentence.subtree(head);
        for (int child : sentence.children(head)) {
            if (child < head
                    && sentence.isRelation(child, "case", "cc", "mark", "punct", "advmod", "cop", "aux", "nsubj")
                    && !sentence.isRelation(child, "advmod")) {
                phrase.andNot(sentence.subtree(child));
            }
        }
        trim(sentence, phrase);
        return phrase;
    }

    /** Determiner to head with names' further words: "the former prime minister", without clauses or attributes behind. */
    public static Span core(Sentence sentence, int head) {
        int from = head;
        int to = head;
        for (int child : sentence.children(head)) {
            boolean before = child < head
                    && sentence.isRelation(child, "det", "amod", "compound", "nummod", "nmod:poss", "advmod", "flat");
            if (before) {
                from = Math.min(from, sentence.subtree(child).nextSetBit(0));
            } else if (child > head && sentence.isRelation(child, "flat", "compound:prt")) {
                to = Math.max(to, sentence.subtree(child).length() - 1);
            }
        }
        return sentence.span(from, to);
    }

    /** Takes marks off both ends of a set of tokens. */
    public static void trim(Sentence sentence, BitSet phrase) {
        for (int i = phrase.nextSetBit(0); i >= 0 && sentence.token(i).isPunctuation(); i = phrase.nextSetBit(i)) {
            phrase.clear(i);
        }
        for (int i = phrase.length() - 1; i >= 0 && sentence.token(i).isPunctuation(); i = phrase.length() - 1) {
            phrase.clear(i);
        }
    }
}
