package org.purport.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/** Days of publication. */
final class Days {
    private Days() {}

    /** The day of publication, null where none is known. */
    static @Nullable LocalDate of(Report report) {
        String published = report.published();
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
