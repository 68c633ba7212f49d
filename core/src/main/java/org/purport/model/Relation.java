package org.purport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one claim or event bears on another.
 *
 * @param from id of a claim or event
 * @param to id of a claim or event
 * @param cue the words that say so, null where it follows from the rest
 */
public record Relation(
        String id,
        Kind kind,
        String from,
        String to,
        @Nullable Span cue,
        List<String> because) {
    public Relation {
        because = List.copyOf(because);
    }

    public enum Kind {
        DENIES,
        CONFIRMS,
        SUPPORTS,
        UNDERMINES,
        PURPOSE,
        CONDITION,
        CAUSE,
        BEFORE,
        SAME
    }
}
