package org.purport.keep;

import org.jspecify.annotations.Nullable;
import org.purport.model.Likelihood;

/**
 * A claim of a case as it is listed.
 *
 * @param report id of its report in the case
 * @param published ISO date or date-time, null where unknown
 * @param grade of the source, or else of the outlet; null where the analyst gave none
 * @param through who passed it on, nearest to the source first; empty where it was said to the outlet itself
 * @param statuses of the events inside the content
 */
public record ClaimRecord(
        String report,
        @Nullable String published,
        @Nullable String outlet,
        String id,
        String act,
        String source,
        @Nullable String grade,
        String through,
        String content,
        String quotation,
        @Nullable Likelihood likelihood,
        String statuses) {}
