package org.purport.keep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Relation;

/** Shows links as the judgements on which events are one have them. */
final class Regrouping {
    private final Map<String, Reading> readings = new HashMap<>();
    private final List<Links.Happening> events;
    private final List<Links.Proposition> propositions;
    private final Map<String, Links.Origin> origins = new HashMap<>();

    private Regrouping(Links links, Collection<Reading> all) {
        all.forEach(reading -> readings.put(reading.report().id(), reading));
        events = new ArrayList<>(links.events());
        propositions = new ArrayList<>(links.propositions());
        links.origins().forEach(origin -> origins.put(origin.id(), origin));
    }

    /** The links with the happenings joined and parted that the judgements name. */
    static Links apply(Links links, Collection<Reading> readings, List<Judgement> inForce) {
        Regrouping regrouping = new Regrouping(links, readings);
        for (Judgement each : inForce) {
            if (each.ruling() instanceof Ruling.SameEvent same) {
                regrouping.join(regrouping.mention(same.event()), regrouping.mention(same.other()));
            } else if (each.ruling() instanceof Ruling.OtherEvent other) {
                regrouping.part(regrouping.mention(other.event()), regrouping.mention(other.other()));
            }
        }
        return new Links(links.stories(), links.copies(), links.origins(), regrouping.events, regrouping.propositions);
    }

    private Links.@Nullable Mention mention(Anchor anchor) {
        Reading reading = readings.get(String.valueOf(anchor.report()));
        Event event = reading == null ? null : anchor.event(reading);
        return reading == null || event == null
                ? null
                : new Links.Mention(reading.report().id(), event.id());
    }

    private void join(Links.@Nullable Mention one, Links.@Nullable Mention other) {
        int first = find(one);
        int second = find(other);
        if (first < 0 || second < 0 || first == second) {
            return;
        }
        int kept = Math.min(first, second);
        Links.Happening into = events.get(kept);
        Links.Happening from = events.remove(Math.max(first, second));
        Set<Links.Mention> mentions = new LinkedHashSet<>(into.mentions());
        mentions.addAll(from.mentions());
        Set<String> participants = new LinkedHashSet<>(into.participants());
        participants.addAll(from.participants());
        events.set(
                kept,
                told(
                        into.id(),
                        mentions,
                        into.type() == null ? from.type() : into.type(),
                        participants,
                        into.where() == null ? from.where() : into.where(),
                        into.when() == null ? from.when() : into.when()));
        unite(into.id(), from.id());
    }

    /** Makes one proposition of those on two happenings. */
    private void unite(String kept, String gone) {
        Links.Proposition one = proposition(kept);
        Links.Proposition other = proposition(gone);
        if (other == null) {
            return;
        }
        propositions.remove(other);
        if (one == null) {
            propositions.add(
                    new Links.Proposition(other.id(), kept, other.asserted(), other.denied(), other.declined()));
        } else {
            propositions.set(
                    propositions.indexOf(one),
                    new Links.Proposition(
                            one.id(),
                            kept,
                            union(one.asserted(), other.asserted()),
                            union(one.denied(), other.denied()),
                            union(one.declined(), other.declined())));
        }
    }

    /** The happening of {@code one} without {@code other}, which takes along what its own report calls the same. */
    private void part(Links.@Nullable Mention one, Links.@Nullable Mention other) {
        int index = find(one);
        if (one == null || other == null || one.equals(other) || index < 0 || index != find(other)) {
            return;
        }
        Links.Happening whole = events.get(index);
        Set<Links.Mention> gone = sameInReport(other);
        gone.remove(one);
        gone.retainAll(whole.mentions());
        Set<Links.Mention> left = new LinkedHashSet<>(whole.mentions());
        left.removeAll(gone);
        String id = freshId(whole.id());
        events.set(index, told(whole.id(), left, whole.type(), names(left), whole.where(), whole.when()));
        Event event = event(other);
        Reading reading = readings.get(other.report());
        events.add(
                index + 1,
                told(
                        id,
                        gone,
                        event == null ? null : event.type(),
                        names(gone),
                        event == null || reading == null ? null : place(reading, event),
                        event == null || reading == null ? null : day(reading, event)));
        divide(whole.id(), left, id, gone);
    }

    private void divide(String id, Set<Links.Mention> left, String partId, Set<Links.Mention> gone) {
        Links.Proposition whole = proposition(id);
        if (whole == null) {
            return;
        }
        int index = propositions.indexOf(whole);
        propositions.remove(index);
        Links.Proposition part = about(whole, whole.id() + "b", partId, gone);
        if (!part.denied().isEmpty()) {
            propositions.add(index, part);
        }
        Links.Proposition rest = about(whole, whole.id(), id, left);
        if (!rest.denied().isEmpty()) {
            propositions.add(index, rest);
        }
    }

    private Links.Proposition about(Links.Proposition whole, String id, String event, Set<Links.Mention> mentions) {
        return new Links.Proposition(
                id,
                event,
                speaking(whole.asserted(), mentions),
                speaking(whole.denied(), mentions),
                speaking(whole.declined(), mentions));
    }

    /** The origins of which a claim bears on one of these mentions. */
    private List<String> speaking(List<String> all, Set<Links.Mention> mentions) {
        return all.stream()
                .filter(id -> {
                    Links.Origin origin = origins.get(id);
                    return origin != null && origin.claims().stream().anyMatch(claim -> bears(claim, mentions));
                })
                .toList();
    }

    private boolean bears(Links.Mention spoken, Set<Links.Mention> mentions) {
        Reading reading = readings.get(spoken.report());
        if (reading == null) {
            return false;
        }
        for (Claim claim : reading.claims()) {
            if (claim.id().equals(spoken.id())
                    && (claim.events().stream().anyMatch(event -> holds(mentions, spoken, event))
                            || (claim.about() != null && holds(mentions, spoken, claim.about())))) {
                return true;
            }
        }
        return reading.relations().stream()
                .anyMatch(relation -> relation.kind() == Relation.Kind.DENIES
                        && relation.from().equals(spoken.id())
                        && holds(mentions, spoken, relation.to()));
    }

    private static boolean holds(Set<Links.Mention> mentions, Links.Mention spoken, String event) {
        return mentions.contains(new Links.Mention(spoken.report(), event));
    }

    private Set<Links.Mention> sameInReport(Links.Mention mention) {
        Set<Links.Mention> same = new LinkedHashSet<>(List.of(mention));
        Reading reading = readings.get(mention.report());
        for (Relation relation : reading == null ? List.<Relation>of() : reading.relations()) {
            if (relation.kind() == Relation.Kind.SAME
                    && (relation.from().equals(mention.id()) || relation.to().equals(mention.id()))) {
                same.add(new Links.Mention(mention.report(), relation.from()));
                same.add(new Links.Mention(mention.report(), relation.to()));
            }
        }
        return same;
    }

    private int find(Links.@Nullable Mention mention) {
        for (int i = 0; mention != null && i < events.size(); i++) {
            if (events.get(i).mentions().contains(mention)) {
                return i;
            }
        }
        return -1;
    }

    private Links.@Nullable Proposition proposition(String event) {
        return propositions.stream()
                .filter(each -> each.event().equals(event))
                .findFirst()
                .orElse(null);
    }

    /** The id of the whole with a letter behind it. */
    private String freshId(String whole) {
        String id = whole + "b";
        while (isTaken(id)) {
            id += "b";
        }
        return id;
    }

    private boolean isTaken(String id) {
        return events.stream().anyMatch(event -> event.id().equals(id));
    }

    private Links.Happening told(
            String id,
            Collection<Links.Mention> mentions,
            @Nullable EventType type,
            Collection<String> participants,
            @Nullable String where,
            @Nullable String when) {
        List<Links.State> history = history(mentions);
        Factuality.Status status = history.isEmpty()
                ? Factuality.Status.UNKNOWN
                : history.get(history.size() - 1).status();
        return new Links.Happening(
                id, List.copyOf(mentions), type, List.copyOf(participants), where, when, status, history);
    }

    /** A state for each day of publication on which the status changes; undated reports come first. */
    private List<Links.State> history(Collection<Links.Mention> mentions) {
        Map<String, List<Links.Mention>> byDay = new TreeMap<>();
        for (Links.Mention mention : mentions) {
            Reading reading = readings.get(mention.report());
            if (reading != null) {
                String day = PublicationDay.of(reading.report());
                byDay.computeIfAbsent(day == null ? "" : day, key -> new ArrayList<>())
                        .add(mention);
            }
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

    private Factuality.Status status(List<Links.Mention> told) {
        Set<Factuality.Status> known = new LinkedHashSet<>();
        for (Links.Mention mention : told) {
            Event event = event(mention);
            if (event != null && event.factuality().status() != Factuality.Status.UNKNOWN) {
                known.add(event.factuality().status());
            }
        }
        return known.size() == 1 ? known.iterator().next() : Factuality.Status.UNKNOWN;
    }

    private List<Links.Mention> because(List<Links.Mention> told) {
        Set<Links.Mention> claims = new LinkedHashSet<>();
        for (Links.Mention mention : told) {
            Reading reading = readings.get(mention.report());
            for (Claim claim : reading == null ? List.<Claim>of() : reading.claims()) {
                if (claim.events().contains(mention.id())) {
                    claims.add(new Links.Mention(mention.report(), claim.id()));
                }
            }
        }
        return List.copyOf(claims);
    }

    private @Nullable Event event(Links.Mention mention) {
        Reading reading = readings.get(mention.report());
        return reading == null
                ? null
                : reading.events().stream()
                        .filter(event -> event.id().equals(mention.id()))
                        .findFirst()
                        .orElse(null);
    }

    private Set<String> names(Collection<Links.Mention> mentions) {
        Set<String> names = new LinkedHashSet<>();
        for (Links.Mention mention : mentions) {
            Reading reading = readings.get(mention.report());
            Event event = event(mention);
            if (reading != null && event != null) {
                event.roles().forEach(role -> reading.actors().stream()
                        .filter(actor -> actor.id().equals(role.actor()))
                        .forEach(actor -> names.add(actor.name())));
            }
        }
        return names;
    }

    private static @Nullable String place(Reading reading, Event event) {
        return reading.places().stream()
                .filter(place -> place.id().equals(event.where()))
                .map(place -> place.name())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String day(Reading reading, Event event) {
        return reading.times().stream()
                .filter(time -> time.id().equals(event.when()))
                .map(time -> time.value() == null ? "" : time.value())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
