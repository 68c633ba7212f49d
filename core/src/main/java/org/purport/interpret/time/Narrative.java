package org.purport.interpret.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Field;

/** Tells a narrative, whose dates follow one another, from news, whose dates hang on the day of publication. */
final class Narrative {
    /** With fewer dates of other years a text says too little about its kind. */
    private static final int ENOUGH = 6;

    private Narrative() {}

    static boolean isOne(List<TimeTagger.Found> found, @Nullable String published) {
        Moment day = Timeline.day(published);
        int distant = 0;
        int close = 0;
        for (TimeTagger.Found one : found) {
            if (one.edge().meaning() instanceof Calendar date) {
                boolean year = date.has(Field.YEAR);
                if (year && (day == null || Math.abs(date.field(Field.YEAR) - day.year()) > 1)) {
                    distant++;
                } else if (year || date.has(Field.WEEKDAY) || isToday(date)) {
                    close++;
                }
            }
        }
        return distant >= ENOUGH && distant > 2 * close;
    }

    private static boolean isToday(Calendar date) {
        return date.base() != null && date.base().anchor() == Meaning.Anchor.NOW;
    }
}
