package org.purport.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news report as it came in; its text is never changed.
 *
 * @param id the caller's, or derived from the text
 * @param published ISO 8601 date or date-time, null where nobody said it
 * @param language BCP 47 tag, "und" where unknown
 */
public record Report(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        String language,
        String text) {
    public Report {
        Objects.requireNonNull(id);
        Objects.requireNonNull(language);
        Objects.requireNonNull(text);
    }
}
