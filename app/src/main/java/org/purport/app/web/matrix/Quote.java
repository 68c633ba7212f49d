package org.purport.app.web.matrix;

import org.jspecify.annotations.Nullable;
import org.purport.app.web.story.Stance;

/**
 * One sentence of one report in a cell of the matrix.
 *
 * @param claim id of the claim, null where the report says it in its own voice
 * @param speaker who says it and through whom
 * @param verb "denies"
 * @param sentence as it stands in the report
 * @param number of the sentence, from 1
 * @param odds the words that say how likely, with the interval: "“likely” (55–80%)"; empty where there are none
 * @param day of publication as one reads it, empty where unknown
 * @param copy whether the report repeats the text of another
 */
public record Quote(
        String report,
        @Nullable String claim,
        String outlet,
        String day,
        boolean copy,
        Stance stance,
        String speaker,
        String verb,
        String sentence,
        int number,
        String odds) {}
