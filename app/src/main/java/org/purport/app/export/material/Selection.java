package org.purport.app.export.material;

import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/**
 * Which part of a case is exported.
 *
 * @param story id of the only story, null for all
 * @param occurredOnly whether only that is exported which is told as done and denied by nobody
 * @param since first ISO day of publication, null where open
 * @param until last ISO day of publication, null where open
 */
public record Selection(
        @Nullable String story,
        boolean occurredOnly,
        @Nullable String since,
        @Nullable String until) {
    /** The whole case. */
    public static final Selection ALL = new Selection(null, false, null, null);

    /** Whether days of publication are looked at, so that reports without one stay behind. */
    public boolean picksDays() {
        return since != null || until != null;
    }

    boolean admits(Report report) {
        String day = Days.published(report);
        boolean early = day != null && since != null && day.compareTo(since) < 0;
        boolean late = day != null && until != null && day.compareTo(until) > 0;
        return !picksDays() || (day != null && !early && !late);
    }
}
