package org.purport.keep;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/** The day on which a report was published. */
final class PublicationDay {
    private PublicationDay() {}

    /** As an ISO date, null where nobody said it. */
    static @Nullable String of(Report report) {
        return of(report.published());
    }

    static @Nullable String of(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
