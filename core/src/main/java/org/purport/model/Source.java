package org.purport.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a claim is attributed to.
 *
 * @param actor id of the actor behind it
 * @param named false where the report does not let one identify it
 * @param spans the noun phrases that name it, in text order
 */
public record Source(
        String id, Kind kind, String name, @Nullable String actor, boolean named, List<Span> spans) {
    /** Id of the outlet itself. */
    public static final String AUTHOR = "s0";

    public Source {
        Objects.requireNonNull(name);
        spans = List.copyOf(spans);
    }

    public enum Kind {
        AUTHOR,
        PERSON,
        OFFICIAL,
        SPOKESPERSON,
        STATE,
        ORGANIZATION,
        OUTLET,
        DOCUMENT,
        EXPERT,
        WITNESS,
        PUBLIC,
        UNSPECIFIED
    }
}
