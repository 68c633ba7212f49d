package org.purport.interpret.factuality;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Status;

/**
 * What is committed to at one place of a tree, with the operators that led there.
 *
 * @param status OCCURRED for plain fact; tense and polarity refine it at the end
 * @param path the operators from the outermost in
 */
record Stance(Certainty certainty, Polarity polarity, Status status, List<Step> path) {
    static final Stance FACT = new Stance(Certainty.CERTAIN, Polarity.POSITIVE, Status.OCCURRED, List.of());

    Stance {
        path = List.copyOf(path);
    }

    /** One operator on the way down, and the words it is shown with. */
    record Step(Effect effect, String why) {}

    boolean holds() {
        return certainty == Certainty.CERTAIN && polarity == Polarity.POSITIVE && status == Status.OCCURRED;
    }

    boolean open() {
        return polarity == Polarity.UNKNOWN;
    }

    /** The stance under a governing operator whose effect for this polarity is given. */
    Stance under(Effect effect, String why) {
        return joined(effect, effect.polarity(), why);
    }

    /** The stance after a mark on the predicate itself: under a denial, what the mark says is denied. */
    Stance marked(Effect effect, String why) {
        return joined(effect, polarity == Polarity.NEGATIVE ? flipped(effect.polarity()) : effect.polarity(), why);
    }

    Stance negated(Effect effect, String why) {
        return new Stance(certainty, flipped(polarity), status, with(effect, why));
    }

    /** The same, shown to have passed one more operator that changes nothing. */
    Stance noted(Effect effect, String why) {
        return new Stance(certainty, polarity, status, with(effect, why));
    }

    /** What somebody is to do if an attempt to make them succeeds: no longer an attempt, only a thought. */
    Stance opened() {
        return new Stance(certainty, polarity, Status.HYPOTHETICAL, path);
    }

    private Stance joined(Effect effect, Polarity wanted, String why) {
        if (open()) {
            return noted(effect, why);
        }
        boolean weaker = certainty.compareTo(effect.certainty()) > 0;
        Status own = effect.status();
        return new Stance(
                weaker ? certainty : effect.certainty(),
                wanted,
                own == null || weaker ? status : own,
                with(effect, why));
    }

    private List<Step> with(Effect effect, String why) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(new Step(effect, why));
        return longer;
    }

    private static Polarity flipped(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> Polarity.NEGATIVE;
            case NEGATIVE -> Polarity.POSITIVE;
            case UNKNOWN -> Polarity.UNKNOWN;
        };
    }
}
