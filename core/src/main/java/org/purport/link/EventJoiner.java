package org.purport.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.TimeExpression;

/** Says of each happening which tellings it has, who took part, where and when, and how its status changed. */
final class EventJoiner {
    private final List<Reading> readings;
    private final Groups stories;
    private final List<Telling> tellings = new ArrayList<>();

    private EventJoiner(List<Reading> readings, Groups stories) {
        this.readings = readings;
        this.stories = stories;
    }

    /** Every happening, in the order in which the reports first tell of it. */
    static List<Links.Happening> join(List<Reading> readings, Groups stories) {
        return new EventJoiner(readings, stories).happenings();
    }

    private List<Links.Happening> happenings() {
        List<int[]> same = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Map<String, Integer> numbers = new HashMap<>();
            for (Telling telling : new Telling.Scene(readings.get(i), i).tellings()) {
                numbers.put(telling.event().id(), tellings.size());
                tellings.add(telling);
            }
            for (Relation relation : readings.get(i).relations()) {
                Integer from = numbers.get(relation.from());
                Integer to = numbers.get(relation.to());
                if (relation.kind() == Relation.Kind.SAME && from != null && to != null) {
                    same.add(new int[] {from, to});
                }
            }
        }
        List<Links.Happening> happenings = new ArrayList<>();
        for (List<Integer> members :
                HappeningGrouper.join(tellings, stories, same).all()) {
            happenings.add(happening(
                    "ev" + (happenings.size() + 1),
                    members.stream().map(tellings::get).toList()));
        }
        return happenings;
    }

    private Links.Happening happening(String id, List<Telling> members) {
        Map<EventType, Integer> types = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> days = new LinkedHashMap<>();
        Set<String> participants = new LinkedHashSet<>();
        for (Telling each : members) {
            EventType type = each.event().type();
            if (type != null) {
                types.merge(type, 1, Integer::sum);
            }
            String where = each.where();
            if (where != null) {
                places.merge(where, 1, Integer::sum);
            }
            TimeExpression when = each.when();
            String value = when == null ? null : when.value();
            if (value != null) {
                days.merge(value, 1, Integer::sum);
            }
            participants.addAll(each.participants());
        }
        List<Links.State> history = history(members);
        return new Links.Happening(
                id,
                members.stream().map(this::mention).toList(),
                most(types),
                List.copyOf(participants),
                most(places),
                most(days),
                history.get(history.size() - 1).status(),
                history);
    }

    /** The key with the highest count, the first of equals; null where there is none. */
    private static <K> @Nullable K most(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> counts.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(most.getValue()))
                        .findFirst()
                        .orElse(most)
                        .getKey())
                .orElse(null);
    }

    private Links.Mention mention(Telling telling) {
        return new Links.Mention(
                readings.get(telling.report()).report().id(), telling.event().id());
    }

    /** A state for each day on which the reports change their mind, by day of publication; undated reports come first. */
    private List<Links.State> history(List<Telling> members) {
        Map<String, List<Telling>> byDay = new TreeMap<>(Comparator.naturalOrder());
        for (Telling each : members) {
            LocalDate day = StoryFinder.day(readings.get(each.report()).report());
            byDay.computeIfAbsent(day == null ? "" : day.toString(), d -> new ArrayList<>())
                    .add(each);
        }
        List<Links.State> history = new ArrayList<>();
        byDay.forEach((day, told) -> {
            Factuality.Status status = status(told);
            if (history.isEmpty() || history.get(history.size() - 1).status() != status) {
                history.add(new Links.State(day.isEmpty() ? null : day, status, because(told)));
            }
        });
        return history;
    }

    /** What the reports of one day agree on; unknown where they do not. */
    private static Factuality.Status status(List<Telling> told) {
        Set<Factuality.Status> known = new HashSet<>();
        told.forEach(each -> known.add(each.event().factuality().status()));
        if (known.size() > 1) {
            known.remove(Factuality.Status.UNKNOWN);
        }
        return known.size() == 1 ? known.iterator().next() : Factuality.Status.UNKNOWN;
    }

    private List<Links.Mention> because(List<Telling> told) {
        Set<Links.Mention> claims = new LinkedHashSet<>();
        for (Telling each : told) {
            Reading reading = readings.get(each.report());
            for (Claim claim : reading.claims()) {
                if (claim.events().contains(each.event().id())) {
                    claims.add(new Links.Mention(reading.report().id(), claim.id()));
                }
            }
        }
        return List.copyOf(claims);
    }
}
