package org.purport.interpret.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.time.Meaning.Calendar;
import org.purport.interpret.time.Meaning.Field;

/** Tells a narrative, whose dates follow one another, from news, whose dates hang on the day of publication. */
final class Narrative {
    /** With fewer dates of other years a text says too little about its kind. */
    private static final int ENOUGH = 4;

    /** News says today, yesterday or a weekday at least once for so many years. */
    private static final int HANGING = 10;

    private Narrative() {}

    /**
     * Whether a text is a narrative.
     *
     * <p>Where the day of publication is unknown, only dates with month and year show that the text dates what it tells;
     * years alone may be background of news.
     */
    static boolean isOne(List<TimeTagger.Found> found, @Nullable String published) {
        Moment day = Timeline.day(published);
        int distant = 0;
        int dated = 0;
        int hung = 0;
        for (TimeTagger.Found one : found) {
            if (one.edge().meaning() instanceof Calendar date) {
                boolean year = date.has(Field.YEAR);
                boolean elsewhere = day == null
                        ? year && date.has(Field.MONTH)
                        : year && Math.abs(date.field(Field.YEAR) - day.year()) > 1;
                dated += year ? 1 : 0;
                distant += elsewhere ? 1 : 0;
                hung += !year && (date.has(Field.WEEKDAY) || hangs(date)) ? 1 : 0;
            }
        }
        boolean mostly = day == null || 2 * distant > dated;
        return distant >= ENOUGH && mostly && HANGING * hung < dated;
    }

    private static boolean hangs(Calendar date) {
        return date.base() != null && date.base().anchor() == Meaning.Anchor.NOW;
    }
}
