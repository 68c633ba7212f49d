package org.purport.app.web.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.Asset;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.map.AtlasBuilder;
import org.purport.app.web.story.Days;
import org.purport.app.web.story.StoryIndexes;
import org.purport.app.web.timeline.TimelineBuilder.Order;

/** The happenings of a story on a scale of days. */
public final class TimelinePage implements Page {
    private static final int AT_A_GLANCE = 40;
    private static final int MOST = 400;

    private final StoryIndexes stories;

    public TimelinePage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.view("/story/{id}/timeline", this::show);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofStory("Timeline", "/timeline"));
    }

    @Override
    public List<Asset> assets() {
        return List.of(Asset.beside(TimelinePage.class, "timeline.js"));
    }

    /**
     * What is asked for.
     *
     * @param place where it happens, null for anywhere
     * @param all whether more bars are drawn than one takes in at a glance
     */
    public record Query(
            String story,
            Window window,
            Order order,
            @Nullable String place,
            boolean all) {
        /** The address of another view of the same story. */
        public String at(Window other) {
            return address(other, order, place, all);
        }

        public String in(Order other) {
            return address(window, other, place, all);
        }

        public String everywhere() {
            return address(window, order, null, all);
        }

        public String whole() {
            return Address.story(story) + "/timeline" + (place == null ? "" : "?place=" + Address.part(place));
        }

        public String more() {
            return address(window, order, place, true);
        }

        private String address(Window shown, Order by, @Nullable String where, boolean everything) {
            return Address.story(story) + "/timeline?from=" + shown.first() + "&to=" + shown.last()
                    + (by == Order.HAPPENED ? "" : "&by=reported")
                    + (where == null ? "" : "&place=" + Address.part(where))
                    + (everything ? "&all=1" : "");
        }
    }

    /** What the template shows. */
    public record Model(Query query, Chart chart, int most) {
        /** A share of the width as SVG takes it. */
        public String percent(double value) {
            return String.format(Locale.ROOT, "%.2f%%", value);
        }

        public String left(Chart.Bar bar) {
            return percent(start(bar));
        }

        /** At least as wide as can be seen. */
        public String width(Chart.Bar bar) {
            double end = Math.min(100, chart.window().percent(bar.to().plusDays(1)));
            return percent(Math.max(1.2, end - start(bar)));
        }

        private double start(Chart.Bar bar) {
            return Math.max(0, Math.min(98.8, chart.window().percent(bar.from())));
        }

        /** The middle of a day. */
        public String middle(LocalDate day) {
            return percent(chart.window().percent(day) + 50.0 / chart.window().days());
        }

        /** How high the column of a day stands, of 30. */
        public String height(Chart.Published published) {
            return String.format(Locale.ROOT, "%.1f", Math.max(2, 30.0 * published.reports() / most));
        }

        public String top(Chart.Published published) {
            return String.format(Locale.ROOT, "%.1f", 32 - Math.max(2, 30.0 * published.reports() / most));
        }

        public String columnWidth() {
            return percent(Math.max(0.25, 80.0 / chart.window().days()));
        }

        public List<LocalDate> told(Chart.Bar bar) {
            return bar.told().stream()
                    .filter(day -> chart.window().shows(day, day))
                    .toList();
        }

        public String day(LocalDate day) {
            return Words.day(day.toString());
        }

        public String sentence(Chart.Bar bar) {
            return Address.report(bar.report()) + "#s" + bar.sentence();
        }

        public String map(String place) {
            return Address.story(query.story()) + "/map?place=" + Address.part(place) + "#places";
        }

        /** "first reported 3 May 2024, in 4 reports". */
        public String reported(Chart.Bar bar) {
            String reports = Words.count(bar.reports(), "report");
            return bar.told().isEmpty()
                    ? reports
                    : "first reported " + day(bar.told().get(0)) + (bar.reports() == 1 ? "" : ", " + reports);
        }
    }

    private Reply show(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        TimelineBuilder builder = story.index().made(TimelineBuilder.class, TimelineBuilder::new);
        Order order = "reported".equals(visit.query("by")) ? Order.REPORTED : Order.HAPPENED;
        String place = visit.query("place");
        Set<String> only = place == null
                ? null
                : story.index().made(AtlasBuilder.class, AtlasBuilder::new).happeningsAt(place);
        boolean all = visit.query("all") != null;
        Window window = window(visit, builder);
        Chart chart = builder.chart(window, order, only, all ? MOST : AT_A_GLANCE);
        int most = chart.published().stream()
                .mapToInt(Chart.Published::reports)
                .max()
                .orElse(1);
        Query query = new Query(story.record().id(), window, order, place, all);
        return Reply.page(
                "timeline.jte", "Timeline: " + story.index().title(), story.record(), new Model(query, chart, most));
    }

    private static Window window(Visit visit, TimelineBuilder builder) {
        LocalDate from = day(visit, "from");
        LocalDate to = day(visit, "to");
        Window fitting = builder.window();
        if (from == null && to == null) {
            return fitting;
        }
        LocalDate first = from == null ? fitting.first() : from;
        LocalDate last = to == null ? fitting.last() : to;
        return last.isBefore(first) ? new Window(last, first) : new Window(first, last);
    }

    private static @Nullable LocalDate day(Visit visit, String name) {
        String text = visit.query(name);
        if (text == null) {
            return null;
        }
        LocalDate day = Days.parse(text);
        if (day == null || day.getYear() < 1 || day.getYear() > 9999) {
            throw Refusal.unclear("\"" + name + "\" is a day like 2023-09-05, not \"" + text + "\"");
        }
        return day;
    }
}
