package org.purport.app.web.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.Asset;
import org.purport.app.web.Page;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.app.web.story.Days;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.model.Links;

/** A story as it stood on a day, and what changed since another. */
public final class AsOfPage implements Page {
    private static final int AT_A_GLANCE = 12;
    private static final int MOST = 300;

    private final StoryIndexes stories;

    public AsOfPage(StoryIndexes stories) {
        this.stories = stories;
    }

    @Override
    public void addTo(Routes routes) {
        routes.view("/story/{id}/asof", this::show);
    }

    @Override
    public List<Tab> tabs() {
        return List.of(Tab.ofStory("As of", "/asof"));
    }

    @Override
    public List<Asset> assets() {
        return List.of(Asset.beside(AsOfPage.class, "asof.js"));
    }

    /**
     * What the template shows.
     *
     * @param days of publication, in order
     * @param counts how many reports each of these days has
     * @param at which of them is shown
     * @param since which of them it is compared with
     * @param standing how the story stood, null where no report has a day
     * @param change what changed since, null where there is nothing to compare with
     * @param most how many of each kind are listed
     * @param sources name of each origin
     */
    public record Model(
            String story,
            List<LocalDate> days,
            List<Integer> counts,
            int at,
            int since,
            @Nullable Standing standing,
            @Nullable Change change,
            int most,
            Map<String, String> sources) {
        public Model {
            days = List.copyOf(days);
            counts = List.copyOf(counts);
            sources = Map.copyOf(sources);
        }

        public String day(int index) {
            return Words.day(days.get(index).toString());
        }

        public String address() {
            return Address.story(story) + "/asof";
        }

        public String address(int shown, int compared) {
            return address() + "?at=" + shown + "&since=" + compared;
        }

        public String more() {
            return address(at, since) + "&all=1";
        }

        /** Where a column of the strip stands, of 100. */
        public String left(int index) {
            return String.format(Locale.ROOT, "%.2f%%", 100.0 * index / days.size());
        }

        public String width() {
            return String.format(Locale.ROOT, "%.2f%%", Math.min(6, Math.max(0.2, 86.0 / days.size())));
        }

        public String height(int index) {
            int highest = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
            return String.format(Locale.ROOT, "%.1f", Math.max(3, 52.0 * counts.get(index) / highest));
        }

        public String top(int index) {
            return String.format(Locale.ROOT, "%.1f", 54 - Double.parseDouble(height(index)));
        }

        public String hypotheses(Standing.State state) {
            return Address.story(story) + "/hypotheses?of=" + Address.part(state.happening());
        }

        /** Who stands behind some origins, a few of them by name. */
        public String who(Set<String> origins) {
            List<String> names = origins.stream()
                    .map(origin -> sources.getOrDefault(origin, "somebody"))
                    .distinct()
                    .sorted()
                    .toList();
            String first = names.stream().limit(4).collect(Collectors.joining(", "));
            return names.size() > 4 ? first + " and " + (names.size() - 4) + " more" : first;
        }

        public <T> List<T> first(List<T> all) {
            return all.subList(0, Math.min(most, all.size()));
        }

        /** The happenings of one verdict, those of which most is told first. */
        public List<Standing.State> told(Verdict... verdicts) {
            if (standing == null) {
                return List.of();
            }
            Set<Verdict> wanted = Set.of(verdicts);
            return standing.happenings().values().stream()
                    .filter(state -> wanted.contains(state.verdict()))
                    .sorted(Comparator.comparing((Standing.State state) -> -state.reports())
                            .thenComparing(state -> -state.asserted().size()))
                    .toList();
        }
    }

    private Reply show(Visit visit) {
        StoryIndexes.Story story = stories.of(visit.desk(), visit.path("id"));
        StoryIndex index = story.index();
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Lookup report : index.reports()) {
            LocalDate day = index.day(report.reading().report().id());
            if (day != null) {
                counts.merge(day, 1, Integer::sum);
            }
        }
        List<LocalDate> days = new ArrayList<>(counts.keySet());
        int last = days.size() - 1;
        int at = chosen(visit, "day", "at", days, last);
        int since = Math.min(at, chosen(visit, "from", "since", days, Math.max(0, at - 1)));
        StandingFinder finder = new StandingFinder(index);
        Standing standing = last < 0 ? null : finder.on(days.get(at));
        Change change = standing == null || since == at ? null : Change.between(finder.on(days.get(since)), standing);
        Map<String, String> sources = index.links().origins().stream()
                .collect(Collectors.toMap(Links.Origin::id, origin -> Words.plain(origin.source()), (one, two) -> one));
        return Reply.page(
                "asof.jte",
                "As of: " + index.title(),
                story.record(),
                new Model(
                        story.record().id(),
                        days,
                        List.copyOf(counts.values()),
                        Math.max(0, at),
                        Math.max(0, since),
                        standing,
                        change,
                        visit.query("all") == null ? AT_A_GLANCE : MOST,
                        sources));
    }

    /** A day by its date, or by its place on the slider. */
    private static int chosen(Visit visit, String date, String place, List<LocalDate> days, int otherwise) {
        String text = visit.query(date);
        if (text == null) {
            return days.isEmpty() ? -1 : visit.number(place, otherwise, 0, days.size() - 1);
        }
        LocalDate day = Days.parse(text);
        if (day == null) {
            throw Refusal.unclear("\"" + date + "\" is a day like 2023-09-05, not \"" + text + "\"");
        }
        int found = -1;
        for (LocalDate each : days) {
            found += each.isAfter(day) ? 0 : 1;
        }
        if (found < 0 && !days.isEmpty()) {
            throw Refusal.missing("No report of this story was published by " + Words.day(day.toString()) + ".");
        }
        return found;
    }
}
