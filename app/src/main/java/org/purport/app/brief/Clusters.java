package org.purport.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.purport.model.Event;
import org.purport.model.Reading;
import org.purport.model.Relation;

/** Mentions of one happening put together: those that the reading calls the same, and a plan with its purpose. */
final class Clusters {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<Event>> members = new LinkedHashMap<>();

    Clusters(Reading reading, Lookup lookup) {
        for (Relation relation : reading.relations()) {
            if (relation.kind() == Relation.Kind.SAME || isPlanWithPurpose(relation, lookup)) {
                join(relation.from(), relation.to());
            }
        }
        for (Event event : reading.events()) {
            members.computeIfAbsent(root(event.id()), key -> new ArrayList<>()).add(event);
        }
    }

    /** "plans to travel to meet": one plan in one sentence, not two. */
    private static boolean isPlanWithPurpose(Relation relation, Lookup lookup) {
        if (relation.kind() != Relation.Kind.PURPOSE) {
            return false;
        }
        Event from = lookup.event(relation.from()).orElse(null);
        Event to = lookup.event(relation.to()).orElse(null);
        return from != null
                && to != null
                && from.factuality().status() == to.factuality().status()
                && !Verdict.of(from.factuality().status()).isFact()
                && lookup.sentence(from.trigger().start())
                        == lookup.sentence(to.trigger().start());
    }

    /** Every cluster, in the order of its first mention. */
    List<List<Event>> all() {
        return List.copyOf(members.values());
    }

    /** The cluster of an event or, for another id, none. */
    List<Event> of(String event) {
        return members.getOrDefault(root(event), List.of());
    }

    private void join(String one, String other) {
        String root = root(one);
        String joined = root(other);
        if (!root.equals(joined)) {
            parents.put(joined, root);
        }
    }

    private String root(String id) {
        String at = id;
        for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        if (!at.equals(id)) {
            parents.put(id, at);
        }
        return at;
    }
}
