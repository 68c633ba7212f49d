package org.purport.interpret.factuality;

import java.util.Set;
import org.purport.model.Sentence;

/** What the form of a noun phrase tells of whether its happening is taken for given. */
final class NounForms {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private NounForms() {}

    static boolean indefinite(Sentence sentence, int i) {
        int determiner = sentence.child(i, "det");
        return determiner >= 0 && Set.of("a", "an", "any", "no", "some").contains(Frames.word(sentence, determiner));
    }

    static boolean definite(Sentence sentence, int i) {
        for (int child : sentence.children(i)) {
            if (sentence.isRelation(child, "nmod:poss")
                    || sentence.isRelation(child, "det") && DEFINITE.contains(Frames.word(sentence, child))) {
                return true;
            }
        }
        return sentence.token(i).isProper();
    }

    static boolean determined(Sentence sentence, int i) {
        int determiner = sentence.child(i, "det");
        return determiner >= 0 && DEFINITE.contains(Frames.word(sentence, determiner));
    }

    /** "The first minister to resign", "the only one to stay" did. */
    static boolean ordinal(Sentence sentence, int head) {
        for (int child : sentence.children(head)) {
            if (child < head
                    && Set.of("first", "last", "only", "second", "third").contains(Frames.word(sentence, child))) {
                return true;
            }
        }
        return false;
    }
}
