package org.purport.interpret.relation;

import java.util.Collections;
import java.util.Set;

/**
 * Whether a telling takes up an earlier one that it shares few words with, as news reports do: the headline is told again in the
 * text, a pronoun goes on with it, a second sentence adds what the first left out.
 *
 * <p>How often each way is right was counted on pairs of ECB+; docs/event.md has the counts.
 */
final class Retelling {
    /** The sentences after the headline that tell what it tells. */
    private static final int END_OF_LEAD = 2;

    private static final int FARTHEST_FROM_HEADLINE = 4;

    private final Concepts concepts;

    Retelling(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * Whether the later telling takes up the earlier one, which no other of the same word parts from it; time, place and tense are looked
     * at elsewhere.
     *
     * @param others whether the roles show others
     */
    boolean takesUp(Happening before, Happening now, boolean others, Circumstances circumstances) {
        if (now.another()) {
            return false;
        }
        int far = now.sentence().index() - before.sentence().index();
        boolean word = sameWord(before, now);
        boolean otherSubject = differ(before.subject(), now.subject());
        if (word && far > 0 && circumstances.isLead(before.sentence())) {
            boolean lead = far <= END_OF_LEAD && !before.namesOthersThan(now) && !circumstances.nameOthers(before, now);
            return lead || far <= FARTHEST_FROM_HEADLINE && !otherSubject && !others;
        }
        if (now.fresh() || others) {
            return false;
        }
        boolean othersDiffer = differ(before.rest(), now.rest());
        boolean actors = !Collections.disjoint(before.actors(), now.actors());
        boolean things = !Collections.disjoint(before.rest(), now.rest());
        boolean adds = word && (things && !otherSubject || actors && !othersDiffer);
        boolean goesOn = far <= 1 && before.verb() && now.verb() && actors && !othersDiffer;
        return adds || goesOn || word && far <= 1 && now.standsIn();
    }

    /** Whether both use one word, in whatever form. */
    boolean sameWord(Happening before, Happening now) {
        return concepts.likeness(before.event().lemma(), now.event().lemma()) != Concepts.Likeness.CONCEPT;
    }

    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }
}
