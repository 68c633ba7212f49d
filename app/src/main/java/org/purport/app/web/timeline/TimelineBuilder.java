package org.purport.app.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Circumstances;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.story.Days;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Shape;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.timeline.Chart.Bar;
import org.purport.model.Links;
import org.purport.model.TimeExpression;

/** Puts the happenings of a story on a scale of days. */
public final class TimelineBuilder {
    /** Days on each side of the reports within which a happening widens the window by itself. */
    private static final long NEAR = 21;

    /** The same for what is yet to come: that it is a while off is what one wants to see. */
    private static final long AHEAD = 120;

    private final StoryIndex story;
    private final List<Bar> bars = new ArrayList<>();
    private final Map<LocalDate, Integer> published = new TreeMap<>();
    private int undated;

    public TimelineBuilder(StoryIndex story) {
        this.story = story;
        for (Lookup report : story.reports()) {
            LocalDate day = story.day(report.reading().report().id());
            if (day != null) {
                published.merge(day, 1, Integer::sum);
            }
        }
        for (Links.Happening happening : story.telling()) {
            bar(happening).ifPresentOrElse(bars::add, () -> undated++);
        }
    }

    /** In which order bars stand. */
    public enum Order {
        HAPPENED,
        REPORTED
    }

    /** The days on which the story is reported, with what happens near them. */
    public Window window() {
        List<LocalDate> days = new ArrayList<>(published.keySet());
        if (days.isEmpty()) {
            bars.stream().map(Bar::from).sorted().forEach(days::add);
            int cut = days.size() / 10;
            days = days.subList(cut, days.size() - cut);
        }
        if (days.isEmpty()) {
            return new Window(LocalDate.EPOCH, LocalDate.EPOCH);
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        long near = Math.max(NEAR, new Window(first, last).days() / 2);
        LocalDate early = first.minusDays(near);
        LocalDate late = last.plusDays(near);
        LocalDate ahead = last.plusDays(Math.max(near, AHEAD));
        for (Bar bar : bars) {
            LocalDate latest = bar.verdict().isFact() ? late : ahead;
            if (!bar.from().isBefore(early) && !bar.to().isAfter(latest)) {
                first = bar.from().isBefore(first) ? bar.from() : first;
                last = bar.to().isAfter(last) ? bar.to() : last;
            }
        }
        return new Window(first.minusDays(1), last.plusDays(1));
    }

    /**
     * What lies in a window.
     *
     * @param only ids of the happenings that are shown, null for all
     * @param most how many bars are drawn, those first of which most is told
     */
    public Chart chart(Window window, Order order, @Nullable Set<String> only, int most) {
        List<Bar> inside = new ArrayList<>();
        int earlier = 0;
        int later = 0;
        for (Bar bar : bars) {
            if (only != null && !only.contains(bar.happening())) {
                continue;
            }
            if (bar.to().isBefore(window.first())) {
                earlier++;
            } else if (bar.from().isAfter(window.last())) {
                later++;
            } else {
                inside.add(bar);
            }
        }
        List<Bar> shown = inside.stream()
                .sorted(Comparator.comparing((Bar bar) -> -weight(bar)))
                .limit(most)
                .sorted(order == Order.HAPPENED ? byDay() : byReport())
                .toList();
        List<Chart.Published> reports = new ArrayList<>();
        published.forEach((day, count) -> {
            if (window.shows(day, day)) {
                reports.add(new Chart.Published(day, count));
            }
        });
        return new Chart(window, shown, inside.size(), earlier, later, undated, reports);
    }

    private static Comparator<Bar> byDay() {
        return Comparator.comparing(Bar::from).thenComparing(Bar::to);
    }

    private static Comparator<Bar> byReport() {
        return Comparator.comparing((Bar bar) ->
                        bar.told().isEmpty() ? LocalDate.MAX : bar.told().get(0))
                .thenComparing(byDay());
    }

    /** How much is told of a happening; one that lasts longer than the story is mostly background. */
    private int weight(Bar bar) {
        int contested = bar.verdict() == Verdict.CONTESTED || bar.verdict() == Verdict.DENIED ? 20 : 0;
        int plans = bar.overdue() ? 10 : bar.shape() == Shape.HATCHED ? 5 : 0;
        int typed = story.happening(bar.happening())
                .map(happening -> happening.type() == null ? 0 : 4)
                .orElse(0);
        long days = new Window(bar.from(), bar.to()).days();
        return contested + plans + typed + 2 * Math.min(20, bar.reports()) - (days > 300 ? 12 : days > 60 ? 4 : 0);
    }

    private record Told(TimeExpression time, Lookup report, LocalDate from, LocalDate to) {}

    private Optional<Bar> bar(Links.Happening happening) {
        return time(happening).map(told -> {
            Verdict verdict = story.verdict(happening);
            List<Links.Mention> mentions = story.mentions(happening).toList();
            TreeSet<LocalDate> days = new TreeSet<>();
            for (Links.Mention mention : mentions) {
                LocalDate day = story.day(mention.report());
                if (day != null) {
                    days.add(day);
                }
            }
            Links.Mention first = mentions.get(0);
            int sentence = story.report(first.report())
                    .flatMap(report -> report.event(first.id())
                            .map(event -> report.sentence(event.trigger().start())))
                    .orElse(0);
            return new Bar(
                    happening.id(),
                    story.headline(happening),
                    verdict,
                    Shape.of(verdict),
                    told.from(),
                    told.to(),
                    Circumstances.when(told.time(), told.report()),
                    !told.from().equals(told.to()),
                    isOverdue(verdict, told.to()),
                    List.copyOf(days),
                    StoryIndex.reports(happening),
                    place(mentions),
                    odds(happening),
                    first.report(),
                    sentence);
        });
    }

    /** The days that most tellings give it, the most exact ones of equals. */
    private Optional<Told> time(Links.Happening happening) {
        Map<String, List<Told>> byDays = new LinkedHashMap<>();
        story.mentions(happening).forEach(mention -> {
            Lookup report = story.report(mention.report()).orElseThrow();
            report.event(mention.id())
                    .flatMap(event -> report.time(event.when()))
                    .ifPresent(time -> {
                        LocalDate from = Days.parse(time.from());
                        LocalDate to = Days.parse(time.to());
                        if (from != null && to != null && !to.isBefore(from)) {
                            byDays.computeIfAbsent(from + " " + to, key -> new ArrayList<>())
                                    .add(new Told(time, report, from, to));
                        }
                    });
        });
        return byDays.values().stream()
                .min(Comparator.comparing((List<Told> tellings) -> -tellings.size())
                        .thenComparing(tellings -> new Window(
                                        tellings.get(0).from(), tellings.get(0).to())
                                .days()))
                .map(tellings -> tellings.get(0));
    }

    private boolean isOverdue(Verdict verdict, LocalDate by) {
        boolean expected = verdict == Verdict.PLANNED || verdict == Verdict.OFFERED || verdict == Verdict.THREATENED;
        List<LocalDate> days = story.days();
        return expected && !days.isEmpty() && by.isBefore(days.get(days.size() - 1));
    }

    private @Nullable String place(List<Links.Mention> mentions) {
        for (Links.Mention mention : mentions) {
            Lookup report = story.report(mention.report()).orElseThrow();
            Optional<String> name = report.event(mention.id())
                    .flatMap(event -> report.place(event.where()))
                    .map(place -> Words.plain(place.name()));
            if (name.isPresent()) {
                return name.get();
            }
        }
        return null;
    }

    private String odds(Links.Happening happening) {
        for (Position position : story.positions(happening.id())) {
            Lookup report = story.report(position.said().report()).orElseThrow();
            String hedge = Phrases.hedge(position.statement().claim().hedge(), report);
            if (!hedge.isEmpty()) {
                return hedge.startsWith(" — ") ? hedge.substring(3) : hedge;
            }
        }
        return "";
    }
}
