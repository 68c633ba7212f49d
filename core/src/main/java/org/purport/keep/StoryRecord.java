package org.purport.keep;

import org.jspecify.annotations.Nullable;

/**
 * A story of a case as it is listed.
 *
 * @param first day of its first report, null where unknown
 * @param reports how many reports tell it
 * @param copies how many of them share their text with an earlier one
 * @param origins how many first-hand sources speak in them
 */
public record StoryRecord(
        String id,
        @Nullable String title,
        @Nullable String first,
        @Nullable String last,
        int reports,
        int copies,
        int origins) {

    StoryRecord titled(@Nullable String other) {
        return new StoryRecord(id, other, first, last, reports, copies, origins);
    }
}
