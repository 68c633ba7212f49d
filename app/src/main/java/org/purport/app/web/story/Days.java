package org.purport.app.web.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as records have them. */
public final class Days {
    private Days() {}

    /** The day of an ISO date or date-time; null for anything else. */
    public static @Nullable LocalDate parse(@Nullable String iso) {
        if (iso == null || iso.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
