package org.purport.interpret.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.EventType;
import org.purport.model.Place;
import org.purport.model.Role;

/**
 * Puts deeds of violence and protest whose own clauses name no place into the country that a report is about.
 *
 * <p>Only where the places that the sentences name lie in one country by far and those who take part are not all of others. Where the
 * report does not name the country, the town that it tells of by far the most stands for it.
 */
final class Scene {
    private static final Set<EventType.Plover> ON_THE_GROUND =
            EnumSet.of(EventType.Plover.ASSAULT, EventType.Plover.COERCE, EventType.Plover.PROTEST);

    private static final int CLEAR_LEAD = 2;
    private static final int FEWEST = 2;

    private final Map<String, String> countries = new HashMap<>();
    private final @Nullable Place scene;

    Scene(AnnotatedReport report, List<Actor> actors, List<Place> places) {
        for (Actor actor : actors) {
            if (actor.country() != null) {
                countries.put(actor.id(), actor.country());
            }
        }
        this.scene = scene(report, places);
    }

    private static @Nullable Place scene(AnnotatedReport report, List<Place> places) {
        Map<String, Integer> countries = new TreeMap<>();
        Map<String, Integer> told = new TreeMap<>();
        for (Place place : places) {
            int count = (int) place.mentions().stream()
                    .filter(span -> report.sentenceAt(span.start()) != null)
                    .count();
            if (place.country() != null && count > 0) {
                countries.merge(place.country(), count, Integer::sum);
                told.put(place.id(), count);
            }
        }
        String leading = leading(countries);
        if (leading == null || countries.getOrDefault(leading, 0) < FEWEST) {
            return null;
        }
        Map<String, Integer> within = new TreeMap<>();
        for (Place place : places) {
            if (leading.equals(place.country()) && told.containsKey(place.id())) {
                if (place.precision() == Place.Precision.COUNTRY) {
                    return place;
                }
                within.put(place.id(), told.getOrDefault(place.id(), 0));
            }
        }
        String town = leading(within);
        return places.stream()
                .filter(place -> place.id().equals(town))
                .findFirst()
                .orElse(null);
    }

    /** What counts at least twice as much as anything else, or null. */
    private static @Nullable String leading(Map<String, Integer> counts) {
        String first = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                second = most;
                most = count.getValue();
                first = count.getKey();
            } else {
                second = Math.max(second, count.getValue());
            }
        }
        return most >= CLEAR_LEAD * second ? first : null;
    }

    /** Completes drafts that have no place. */
    void complete(List<Draft> drafts) {
        if (scene == null) {
            return;
        }
        for (Draft draft : drafts) {
            EventType type = draft.type();
            if (draft.where == null && type != null && ON_THE_GROUND.contains(type.plover()) && fits(draft.roles)) {
                draft.where = scene.id();
                draft.because("country that the report is about");
            }
        }
    }

    private boolean fits(List<Role> roles) {
        List<String> taking = roles.stream()
                .map(Role::actor)
                .filter(Objects::nonNull)
                .map(countries::get)
                .filter(Objects::nonNull)
                .toList();
        return taking.isEmpty() || scene != null && scene.country() != null && taking.contains(scene.country());
    }
}
