package org.purport.interpret.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.Sentence;

/** What learned judges are not asked, because what they learned has no negative: rules alone tell what was not said. */
final class Unsaid {
    private static final int DEEPEST = 3;
    /** What they say hangs on a word beside them: "have doubts". */
    private static final Set<String> EMPTY = Set.of("have", "be", "do");

    private Unsaid() {}

    /** Whether a word says nothing by itself or is denied: "no plans to", "had not thought of asking". */
    static boolean at(Sentence sentence, int word) {
        if (EMPTY.contains(sentence.lemma(word).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int at = word;
        for (int steps = 0; at >= 0 && steps < DEEPEST; steps++) {
            if (Clauses.negated(sentence, at) || isNone(sentence, at) || takesNone(sentence, at)) {
                return true;
            }
            at = sentence.isRelation(at, "xcomp", "acl", "advcl", "obl", "nmod") ? sentence.head(at) : -1;
        }
        return false;
    }

    private static boolean takesNone(Sentence sentence, int word) {
        return Arrays.stream(sentence.children(word))
                .anyMatch(child -> sentence.token(child).isNoun()
                        && !sentence.isRelation(child, "nsubj")
                        && isNone(sentence, child));
    }

    private static boolean isNone(Sentence sentence, int noun) {
        int determiner = sentence.child(noun, "det", "neg");
        return determiner >= 0 && sentence.lemma(determiner).equalsIgnoreCase("no");
    }
}
