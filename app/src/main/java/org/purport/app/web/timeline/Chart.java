package org.purport.app.web.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;
import org.purport.app.web.story.Shape;

/**
 * A timeline as it is drawn.
 *
 * @param bars those that lie in the window, of one page
 * @param all how many lie in the window on all pages
 * @param earlier how many lie before the window
 * @param later how many lie after it
 * @param undated how many happenings have no day that is known
 * @param published how many reports each day of the window has, in order
 */
public record Chart(
        Window window, List<Bar> bars, int all, int earlier, int later, int undated, List<Published> published) {
    public Chart {
        bars = List.copyOf(bars);
        published = List.copyOf(published);
    }

    /**
     * One happening.
     *
     * @param happening id
     * @param when as a report words it, with the days it can mean
     * @param faded whether the day is not known exactly
     * @param overdue whether it should have happened by the last day of the story, and nobody tells whether it did
     * @param told on which days reports tell of it
     * @param reports how many
     * @param place where, null where unknown
     * @param odds "“likely” (55–80%)", empty where nobody says how likely
     * @param report id of the first that tells it
     * @param sentence number in it, from 1
     */
    public record Bar(
            String happening,
            String headline,
            Verdict verdict,
            Shape shape,
            LocalDate from,
            LocalDate to,
            String when,
            boolean faded,
            boolean overdue,
            List<LocalDate> told,
            int reports,
            @Nullable String place,
            String odds,
            String report,
            int sentence) {
        public Bar {
            told = List.copyOf(told);
        }
    }

    /** How many reports appeared on one day. */
    public record Published(LocalDate day, int reports) {}
}
