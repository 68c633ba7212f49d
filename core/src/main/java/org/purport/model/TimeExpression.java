package org.purport.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time that a report names.
 *
 * @param value TIMEX3 value, null where it hangs on a date that nobody gave
 * @param edtf ISO 8601-2 with its uncertainty marks
 * @param from first day it can mean, ISO date
 * @param to last day it can mean, ISO date
 */
public record TimeExpression(
        String id,
        Span span,
        Type type,
        @Nullable String value,
        @Nullable String edtf,
        @Nullable String from,
        @Nullable String to) {
    public TimeExpression {
        Objects.requireNonNull(span);
        Objects.requireNonNull(type);
    }

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
