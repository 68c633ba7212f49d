package org.purport.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.Address;
import org.purport.app.web.grounds.Bases;
import org.purport.app.web.story.Position;
import org.purport.app.web.story.Stance;
import org.purport.app.web.story.StoryIndex;
import org.purport.app.web.story.StoryIndexes;
import org.purport.model.Event;
import org.purport.model.Links;

/** Makes points of happenings, and weighs which say most. */
final class Points {
    private static final int MOST_NAMES = 6;

    private final StoryIndexes.Story story;
    private final StoryIndex index;

    Points(StoryIndexes.Story story) {
        this.story = story;
        this.index = story.index();
    }

    /** The happenings that say something by themselves, the weightiest first; of those that read the same, the first. */
    List<Links.Happening> weighed() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        index.telling().forEach(event -> weights.put(event.id(), weight(event)));
        Set<String> seen = new HashSet<>();
        return index.telling().stream()
                .sorted(Comparator.comparing(
                        (Links.Happening event) -> -Objects.requireNonNull(weights.get(event.id()))))
                .filter(event -> seen.add(headline(event).toLowerCase(Locale.ROOT)))
                .toList();
    }

    String headline(Links.Happening event) {
        return index.headline(event);
    }

    /** Reports, speakers, a known type and a contradiction make a happening weigh. */
    private int weight(Links.Happening event) {
        int speakers = (int) index.positions(event.id()).stream()
                .filter(position -> position.stance().commits())
                .map(Said::key)
                .distinct()
                .count();
        boolean contested = index.verdict(event) == Verdict.CONTESTED;
        return Math.min(20, StoryIndex.reports(event)) * 2
                + Math.min(10, speakers) * 3
                + (event.type() == null ? 0 : 8)
                + Math.min(3, event.participants().size()) * 2
                + (event.when() == null ? 0 : 1)
                + (event.where() == null ? 0 : 1)
                + (contested ? 6 : 0);
    }

    /** Whether a source of its own commits to it, one way or the other. */
    boolean isClaimed(Links.Happening event) {
        return index.positions(event.id()).stream()
                .anyMatch(position -> position.stance().commits() || position.stance() == Stance.EXPECTS);
    }

    /**
     * A happening with its speakers.
     *
     * @param most how many speakers are shown
     */
    Point of(Links.Happening event, int most) {
        Verdict verdict = index.verdict(event);
        String headline = headline(event);
        Map<String, List<Position>> byVoice = index.positions(event.id()).stream()
                .sorted(Comparator.comparing((Position position) -> order(position.stance())))
                .collect(Collectors.groupingBy(Said::key, LinkedHashMap::new, Collectors.toList()));
        List<Said> said = new ArrayList<>();
        for (List<Position> same : spread(byVoice, most)) {
            int reports = (int)
                    same.stream().map(each -> each.said().report()).distinct().count();
            said.add(Said.of(same.get(0), story, headline, reports));
        }
        return new Point(
                Words.of(verdict),
                verdict.mark(),
                verdict.label(),
                verdict.meaning(),
                headline,
                address(event),
                tally(event, byVoice),
                Bases.of(index).of(event, story.grades()),
                details(event),
                said,
                byVoice.size() - said.size());
    }

    /** Of each stance some: a denial is not crowded out by many who say so. */
    private static List<List<Position>> spread(Map<String, List<Position>> byVoice, int most) {
        Map<Stance, Integer> taken = new EnumMap<>(Stance.class);
        int share = Math.max(1, (most + 1) / 2);
        List<List<Position>> first = new ArrayList<>();
        for (List<Position> same : byVoice.values()) {
            if (first.size() < most && taken.merge(same.get(0).stance(), 1, Integer::sum) <= share) {
                first.add(same);
            }
        }
        return first;
    }

    private static int order(Stance stance) {
        return switch (stance) {
            case ASSERTS -> 0;
            case DENIES -> 1;
            case DOUBTS -> 2;
            case EXPECTS -> 3;
            case DECLINES -> 4;
            case CALLS -> 5;
            case RELAYS -> 6;
        };
    }

    private static String tally(Links.Happening event, Map<String, List<Position>> byVoice) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        byVoice.values().forEach(same -> counts.merge(same.get(0).stance(), 1, Integer::sum));
        StringBuilder tally = new StringBuilder(Words.count(StoryIndex.reports(event), "report"));
        counts.forEach((stance, count) -> tally.append(" · ")
                .append(count)
                .append(' ')
                .append(
                        stance == Stance.ASSERTS
                                ? (count == 1 ? "speaker says so" : "speakers say so")
                                : verb(stance, count)));
        return tally.toString();
    }

    private static String verb(Stance stance, int count) {
        return switch (stance) {
            case ASSERTS -> "speakers say so";
            case DENIES -> count == 1 ? "denies" : "deny";
            case DOUBTS -> count == 1 ? "doubts" : "doubt";
            case DECLINES -> "would not say";
            case EXPECTS -> count == 1 ? "expects or warns" : "expect or warn";
            case CALLS -> count == 1 ? "calls for it" : "call for it";
            case RELAYS -> count == 1 ? "passes it on" : "pass it on";
        };
    }

    private static List<String> details(Links.Happening event) {
        List<String> details = new ArrayList<>();
        List<String> names = event.participants();
        if (!names.isEmpty()) {
            details.add(
                    "who: " + names.stream().limit(MOST_NAMES).map(Words::plain).collect(Collectors.joining(", "))
                            + (names.size() > MOST_NAMES ? " and " + (names.size() - MOST_NAMES) + " more" : ""));
        }
        String where = event.where();
        if (where != null) {
            details.add("where: " + Words.plain(where));
        }
        String when = event.when();
        if (when != null) {
            LocalDate end = Due.end(when);
            if (end != null) {
                details.add("when: " + Words.day(when));
            }
        }
        return details;
    }

    /** The sentence of the first report that tells it. */
    String address(Links.Happening event) {
        Links.Mention first =
                index.mentions(event).findFirst().orElse(event.mentions().get(0));
        Lookup lookup = index.report(first.report()).orElse(null);
        Event told = lookup == null ? null : lookup.event(first.id()).orElse(null);
        int sentence = lookup == null || told == null
                ? 0
                : lookup.sentence(told.trigger().start());
        return Address.report(first.report()) + (sentence == 0 ? "" : "#s" + sentence);
    }
}
