package org.purport.interpret.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Event;
import org.purport.model.Factuality.Status;
import org.purport.model.Relation;
import org.purport.model.Span;

/** The relations found so far in one report, each once. */
final class Found {
    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<Event> events;
    private final @Nullable Event mainPlan;

    Found(List<Event> events, List<Relation> same) {
        this.events = events;
        this.mainPlan = mainPlan(events, same);
        for (Relation relation : same) {
            add(relation.kind(), relation.from(), relation.to(), relation.cue());
        }
    }

    /** The first plan of this concept, else the main plan: what a "recent trip" speaks for is the trip that is planned. */
    @Nullable
    Event planLike(Event event, Concepts concepts) {
        for (Event plan : events) {
            if (!plan.equals(event)
                    && plan.factuality().status() == Status.PLANNED
                    && concepts.alike(plan.lemma(), event.lemma())) {
                return plan;
            }
        }
        return mainPlan;
    }

    /** The plan that the report tells of most often, the first of them; null where it tells of none. */
    @Nullable
    Event mainPlan() {
        return mainPlan;
    }

    void add(Relation.Kind kind, String from, String to, @Nullable Span cue) {
        if (!from.equals(to) && known.add(kind + from + ">" + to)) {
            String because =
                    cue == null ? "told again" : kind.name().toLowerCase(java.util.Locale.ROOT) + " by its words";
            relations.add(new Relation("r" + (relations.size() + 1), kind, from, to, cue, List.of(because)));
        }
    }

    List<Relation> all() {
        return relations;
    }

    private static @Nullable Event mainPlan(List<Event> events, List<Relation> same) {
        Map<String, String> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        for (Relation relation : same) {
            first.put(relation.to(), first.getOrDefault(relation.from(), relation.from()));
        }
        Event best = null;
        int most = 0;
        for (Event event : events) {
            count.merge(first.getOrDefault(event.id(), event.id()), 1, Integer::sum);
        }
        for (Event event : events) {
            int times = first.containsKey(event.id()) ? 0 : count.getOrDefault(event.id(), 0);
            if (event.factuality().status() == Status.PLANNED && times > most) {
                best = event;
                most = times;
            }
        }
        return best;
    }
}
