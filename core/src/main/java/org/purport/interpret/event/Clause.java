package org.purport.interpret.event;

import java.util.BitSet;
import org.purport.interpret.syntax.NounPhrases;
import org.purport.model.Sentence;
import org.purport.model.Span;

/** The words that belong to a trigger. */
final class Clause {
    private static final String[] OTHER_CLAUSES = {"conj", "cc", "parataxis", "advcl", "acl:relcl", "dep", "punct"};

    private Clause() {}

    /** From the first to the last word of the trigger's clause or phrase, without the clauses that hang beside it. */
    static Span of(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        BitSet words = new BitSet(sentence.size());
        words.set(trigger.head());
        for (int child : sentence.children(trigger.head())) {
            if (!sentence.isRelation(child, OTHER_CLAUSES) && !(trigger.isNoun() && leads(sentence, child))) {
                words.or(sentence.subtree(child));
            }
        }
        NounPhrases.trim(sentence, words);
        return words.isEmpty()
                ? trigger.span()
                : sentence.span(words.nextSetBit(0), words.length() - 1).cover(trigger.span());
    }

    /** Prepositions and copulas before a noun are no part of its phrase. */
    private static boolean leads(Sentence sentence, int child) {
        return sentence.isRelation(child, "case", "mark", "cop", "nsubj", "aux");
    }
}
