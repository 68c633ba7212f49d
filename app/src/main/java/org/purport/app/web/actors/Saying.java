package org.purport.app.web.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one actor says in one report.
 *
 * @param by who says it
 * @param verb "denies"
 * @param words the content, empty where there is none
 * @param through who passes it on, empty where it was said to the outlet itself
 * @param odds "“likely” (55–80%)", empty where nobody says how likely
 * @param day of publication, null where unknown
 */
public record Saying(
        Member by,
        String verb,
        String words,
        String through,
        String odds,
        @Nullable LocalDate day,
        String report,
        String claim,
        String outlet) {}
