package org.purport.app.web.actors;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;

/**
 * What one actor does, in a happening, to another or to nobody that is named.
 *
 * @param to null where it is done to nobody
 * @param happening id
 * @param kind of PLOVER in small letters, or the word of the report where none fits
 * @param told day of the first report that tells it, null where unknown
 * @param report id of that report
 * @param sentence number in it, from 1
 * @param reports how many tell it
 */
public record Deed(
        Member from,
        @Nullable Member to,
        String happening,
        String headline,
        Verdict verdict,
        Tone tone,
        String kind,
        @Nullable LocalDate told,
        String report,
        int sentence,
        int reports) {}
