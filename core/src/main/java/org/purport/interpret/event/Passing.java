package org.purport.interpret.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Weights;
import org.purport.model.Role;

/**
 * Takes the type from acts that a sentence only touches on: "the talks", "the jailed editor", "since the war".
 *
 * <p>Event data counts what a report tells, not what it alludes to. How likely an act is to be told was learned on sentences of which
 * the main act is known. Whoever is said to do something, or something to somebody, keeps it: only a noun without both sides and a verb to
 * carry it and a participle without a doer can be told in passing. The event itself stays in the reading, with its roles, time and place.
 */
final class Passing {
    private static final double LEAST = 0.4;

    private final Weights weights = Weights.open(Passing.class, "acts.model.gz");

    /** Looks at the drafts of one sentence. */
    void judge(List<Draft> drafts) {
        List<@Nullable List<String>> features = Prominence.of(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            List<String> known = features.get(i);
            if (known != null && canPass(drafts.get(i)) && weights.probability(known) < LEAST) {
                drafts.get(i).pass();
            }
        }
    }

    /** Whether an act names too little to be told for sure. */
    static boolean canPass(Draft draft) {
        long who = Prominence.players(draft, Role.Kind.ACTOR);
        boolean whom = Prominence.players(draft, Role.Kind.RECIPIENT) > 0;
        boolean clause = draft.trigger.isVerb() && (who == 1 || whom && Prominence.isFinite(draft.trigger));
        boolean told = clause || who > 1 || who == 1 && whom || !draft.materiel.isEmpty();
        return !told;
    }
}
