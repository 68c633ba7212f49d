package org.purport.model;

import org.jspecify.annotations.Nullable;

/**
 * Who or what takes part in an event, and how.
 *
 * @param actor id of the actor, null for things
 * @param span null where the participant is understood and not said
 */
public record Role(
        Kind role, @Nullable String actor, @Nullable Span span) {

    public enum Kind {
        ACTOR,
        RECIPIENT,
        OBJECT,
        TOPIC,
        INSTRUMENT,
        BENEFICIARY
    }
}
