package org.purport.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Role;
import org.purport.model.TimeExpression;

/** Says of each happening which tellings it has, who took part, where and when, and how its status changed. */
final class EventJoiner {
    /** The part of a day's tellings that must agree on a status. */
    private static final double AGREED = 0.75;

    private final LocalGroups groups;

    /** An event with the names of its report at hand. */
    private record Told(Cast cast, Event event) {}

    /** The names of one reading. */
    private record Cast(
            Reading reading, Map<String, Actor> actors, Map<String, Place> places, Map<String, String> days) {
        static Cast of(Reading reading) {
            Cast cast = new Cast(reading, new HashMap<>(), new HashMap<>(), new HashMap<>());
            reading.actors().forEach(actor -> cast.actors.put(actor.id(), actor));
            reading.places().forEach(place -> cast.places.put(place.id(), place));
            for (TimeExpression time : reading.times()) {
                String value = time.value();
                if (value != null) {
                    cast.days.put(time.id(), value);
                }
            }
            return cast;
        }
    }

    EventJoiner(LocalGroups groups) {
        this.groups = groups;
    }

    /** Every happening that these reports tell of, in the order in which they first do. */
    List<Links.Happening> happenings(Collection<NumberedReading> readings) {
        Map<Long, List<Told>> tellings = new LinkedHashMap<>();
        for (NumberedReading each : readings) {
            Cast cast = Cast.of(each.reading());
            List<Event> events = each.reading().events();
            for (int slot = 0; slot < events.size(); slot++) {
                long item = Key.item(each.number(), Math.min(slot, Key.SLOTS - 1));
                tellings.computeIfAbsent(groups.of(item), group -> new ArrayList<>())
                        .add(new Told(cast, events.get(slot)));
            }
        }
        List<Links.Happening> happenings = new ArrayList<>();
        tellings.forEach((group, told) ->
                happenings.add(happening("ev" + Key.report(group) + "." + (Key.slot(group) + 1), told)));
        return happenings;
    }

    private static Links.Happening happening(String id, List<Told> members) {
        Map<EventType, Integer> types = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> days = new LinkedHashMap<>();
        Set<String> participants = new LinkedHashSet<>();
        for (Told each : members) {
            Cast cast = each.cast();
            EventType type = each.event().type();
            if (type != null) {
                types.merge(type, 1, Integer::sum);
            }
            Place where = cast.places().get(String.valueOf(each.event().where()));
            if (where != null) {
                places.merge(where.name(), 1, Integer::sum);
            }
            String when = cast.days().get(String.valueOf(each.event().when()));
            if (when != null) {
                days.merge(when, 1, Integer::sum);
            }
            for (Role role : each.event().roles()) {
                Actor actor = cast.actors().get(String.valueOf(role.actor()));
                if (actor != null) {
                    participants.add(actor.name());
                }
            }
        }
        List<Links.State> history = history(members);
        return new Links.Happening(
                id,
                members.stream().map(EventJoiner::mention).toList(),
                most(types),
                List.copyOf(participants),
                most(places),
                most(days),
                history.get(history.size() - 1).status(),
                history);
    }

    private static Links.Mention mention(Told told) {
        return new Links.Mention(
                told.cast().reading().report().id(), told.event().id());
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

    /** A state for each day on which the reports change their mind, by day of publication; undated reports come first. */
    private static List<Links.State> history(List<Told> members) {
        Map<String, List<Told>> byDay = new TreeMap<>(Comparator.naturalOrder());
        for (Told each : members) {
            LocalDate day = Days.of(each.cast().reading().report());
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

    /** What all but few of the tellings of one day agree on, of those that say anything; unknown where they do not. */
    private static Factuality.Status status(List<Told> told) {
        Map<Factuality.Status, Integer> known = new LinkedHashMap<>();
        for (Told each : told) {
            known.merge(each.event().factuality().status(), 1, Integer::sum);
        }
        known.remove(Factuality.Status.UNKNOWN);
        int all = known.values().stream().mapToInt(Integer::intValue).sum();
        Factuality.Status most = most(known);
        return most == null || known.getOrDefault(most, 0) < AGREED * all ? Factuality.Status.UNKNOWN : most;
    }

    private static List<Links.Mention> because(List<Told> told) {
        Set<Links.Mention> claims = new LinkedHashSet<>();
        for (Told each : told) {
            Reading reading = each.cast().reading();
            for (Claim claim : reading.claims()) {
                if (claim.events().contains(each.event().id())) {
                    claims.add(new Links.Mention(reading.report().id(), claim.id()));
                }
            }
        }
        return List.copyOf(claims);
    }
}
