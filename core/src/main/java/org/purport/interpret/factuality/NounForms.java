package org.purport.interpret.factuality;

import java.util.Set;
import org.purport.model.Sentence;

/** What the form of a noun phrase tells of whether its happening is taken for given. */
final class NounForms {
    /** What sets apart those who did it. */
    private static final Set<String> RANKS = Set.of("first", "last", "only", "second", "third", "latest");

    private static final Set<String> FEW = Set.of("few", "first", "last", "only", "latest");

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

    /** "The first minister to resign", "the only one to stay", "one of the few banks to grow" did. */
    static boolean ordinal(Sentence sentence, int head) {
        int among = Frames.word(sentence, head).equals("one") ? sentence.child(head, "nmod") : -1;
        return ranked(sentence, head, RANKS) || among >= 0 && ranked(sentence, among, FEW);
    }

    private static boolean ranked(Sentence sentence, int noun, Set<String> ranks) {
        for (int child : sentence.children(noun)) {
            if (child < noun && ranks.contains(Frames.word(sentence, child))) {
                return true;
            }
        }
        return false;
    }
}
