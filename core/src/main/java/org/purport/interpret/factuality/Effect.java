package org.purport.interpret.factuality;

import org.jspecify.annotations.Nullable;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Status;

/**
 * What an operator (a modal, a governing predicate, a connective) makes of the happening under it.
 *
 * @param certainty the most that is left
 * @param status null where the operator leaves the status as it was
 */
record Effect(
        String name,
        Certainty certainty,
        Polarity polarity,
        @Nullable Status status) {

    /** Whether the happening holds whatever is said of the operator ("regrets that", "does not regret that"). */
    boolean presupposes() {
        return name.equals("known");
    }
}
