package org.purport.model;

import org.jspecify.annotations.Nullable;

/**
 * How far an event is held to be a fact.
 *
 * @param score from -3 (surely not) to 3 (surely), 0 for uncommitted
 */
public record Factuality(Certainty certainty, Polarity polarity, Tense tense, Status status, double score) {
    /** Nothing is known. */
    public static final Factuality UNKNOWN =
            new Factuality(Certainty.UNKNOWN, Polarity.UNKNOWN, Tense.NONE, Status.UNKNOWN, 0);

    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        UNKNOWN
    }

    public enum Polarity {
        POSITIVE,
        NEGATIVE,
        UNKNOWN
    }

    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    public enum Status {
        OCCURRED,
        ONGOING,
        PLANNED,
        ATTEMPTED,
        THREATENED,
        OFFERED,
        POSSIBLE,
        HYPOTHETICAL,
        RULED_OUT,
        UNKNOWN
    }

    /**
     * What one source commits to.
     *
     * @param source id of the source
     */
    public record View(
            String source,
            Certainty certainty,
            Polarity polarity,
            @Nullable Likelihood likelihood) {}
}
