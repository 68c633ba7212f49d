package org.purport.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Factuality;
import org.purport.model.Links;

/**
 * What reports published since a day changed.
 *
 * @param reports how many there are
 * @param begun stories of which no report is older
 * @param grown older stories with new reports
 * @param moved happenings told of before whose status changed
 * @param disputed happenings that somebody denies for the first time
 * @param undated how many reports have no day of publication; what they say counts as said before
 */
public record Changes(
        int reports,
        List<Links.Story> begun,
        List<Grown> grown,
        List<Moved> moved,
        List<Disputed> disputed,
        int undated) {
    public Changes {
        begun = List.copyOf(begun);
        grown = List.copyOf(grown);
        moved = List.copyOf(moved);
        disputed = List.copyOf(disputed);
    }

    /**
     * A story that goes on.
     *
     * @param reports the new ones
     */
    public record Grown(Links.Story story, List<String> reports) {
        public Grown {
            reports = List.copyOf(reports);
        }
    }

    /**
     * A happening that stands otherwise than before.
     *
     * @param since the states from that day on
     */
    public record Moved(String story, Links.Happening event, Factuality.Status before, List<Links.State> since) {
        public Moved {
            since = List.copyOf(since);
        }
    }

    /**
     * A happening that is denied now and was not before.
     *
     * @param origins who denies it since
     */
    public record Disputed(String story, Links.Happening event, List<Links.Origin> origins) {
        public Disputed {
            origins = List.copyOf(origins);
        }
    }

    /**
     * The changes from {@code since} on, an ISO day.
     *
     * @param days of publication by report
     */
    static Changes of(Links links, Map<String, @Nullable String> days, String since) {
        return new Comparison(links, days, since).changes();
    }

    /** Tells what was published before a day from what came later. */
    private static final class Comparison {
        private final Links links;
        private final String since;
        private final Map<String, @Nullable String> days;
        private final Map<String, String> stories = new HashMap<>();

        Comparison(Links links, Map<String, @Nullable String> days, String since) {
            this.links = links;
            this.days = days;
            this.since = since;
            links.stories().forEach(story -> story.reports().forEach(report -> stories.put(report, story.id())));
        }

        boolean isNew(String report) {
            String day = days.get(report);
            return day != null && day.compareTo(since) >= 0;
        }

        Changes changes() {
            List<Links.Story> begun = new ArrayList<>();
            List<Grown> grown = new ArrayList<>();
            for (Links.Story story : links.stories()) {
                List<String> fresh =
                        story.reports().stream().filter(this::isNew).toList();
                if (fresh.size() == story.reports().size()) {
                    begun.add(story);
                } else if (!fresh.isEmpty()) {
                    grown.add(new Grown(story, fresh));
                }
            }
            begun.sort(Comparator.comparing(story -> -story.reports().size()));
            grown.sort(Comparator.comparing(each -> -each.reports().size()));
            return new Changes(
                    (int) days.keySet().stream().filter(this::isNew).count(), begun, grown, moved(), disputed(), (int)
                            days.values().stream().filter(day -> day == null).count());
        }

        private List<Moved> moved() {
            List<Moved> moved = new ArrayList<>();
            for (Links.Happening event : links.events()) {
                Factuality.Status before = null;
                List<Links.State> later = new ArrayList<>();
                for (Links.State state : event.history()) {
                    String day = state.asOf();
                    if (day == null || day.compareTo(since) < 0) {
                        before = state.status();
                    } else {
                        later.add(state);
                    }
                }
                if (before != null
                        && !later.isEmpty()
                        && later.get(later.size() - 1).status() != before) {
                    moved.add(new Moved(story(event), event, before, later));
                }
            }
            moved.sort(Comparator.comparing((Moved each) -> each.event().type() == null)
                    .thenComparing(each -> -each.event().mentions().size()));
            return moved;
        }

        private List<Disputed> disputed() {
            Map<String, Links.Origin> origins = new HashMap<>();
            links.origins().forEach(origin -> origins.put(origin.id(), origin));
            Map<String, Links.Happening> events = new HashMap<>();
            links.events().forEach(event -> events.put(event.id(), event));
            List<Disputed> disputed = new ArrayList<>();
            for (Links.Proposition proposition : links.propositions()) {
                Links.Happening event = events.get(proposition.event());
                List<Links.Origin> deniers = new ArrayList<>();
                Set<String> before = new HashSet<>();
                for (String id : proposition.denied()) {
                    Links.Origin origin = origins.get(id);
                    if (origin != null && isNew(origin.root())) {
                        deniers.add(origin);
                    } else {
                        before.add(id);
                    }
                }
                if (event != null && !deniers.isEmpty() && before.isEmpty()) {
                    disputed.add(new Disputed(story(event), event, deniers));
                }
            }
            return disputed;
        }

        private String story(Links.Happening event) {
            return stories.getOrDefault(event.mentions().get(0).report(), "");
        }
    }
}
