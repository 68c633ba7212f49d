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
 * <p>Only where the places that the sentences name lie in one country by far, the report names that country, and those who take part are
 * not all of others. It is never a town: which of the towns is not said.
 */
final class Scene {
    private static final Set<EventType.Plover> ON_THE_GROUND =
            EnumSet.of(EventType.Plover.ASSAULT, EventType.Plover.COERCE, EventType.Plover.PROTEST);

    private static final int CLEAR_LEAD = 2;

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
        Map<String, Integer> counts = new TreeMap<>();
        for (Place place : places) {
            int told = (int) place.mentions().stream()
                    .filter(span -> report.sentenceAt(span.start()) != null)
                    .count();
            if (place.country() != null && told > 0) {
                counts.merge(place.country(), told, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        for (Place place : places) {
            int own = place.country() == null ? 0 : counts.getOrDefault(place.country(), 0);
            int next = counts.entrySet().stream()
                    .filter(count -> !count.getKey().equals(place.country()))
                    .mapToInt(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            if (place.precision() == Place.Precision.COUNTRY && own > 0 && own >= CLEAR_LEAD * next && all > 1) {
                return place;
            }
        }
        return null;
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
