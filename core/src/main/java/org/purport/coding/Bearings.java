package org.purport.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.Span;

/** Who claims what of which event of a reading, and through which act of speech. */
final class Bearings {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final List<Event> typed = new ArrayList<>();

    Bearings(Reading reading) {
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        reading.sources().forEach(source -> sources.put(source.id(), source));
        Map<String, Claim> byId = new HashMap<>();
        for (Claim claim : reading.claims()) {
            byId.put(claim.id(), claim);
            claim.events().forEach(event -> tie(event, claim));
        }
        for (Relation relation : reading.relations()) {
            Claim claim = byId.get(relation.from());
            if (claim != null && relation.kind() == Relation.Kind.DENIES) {
                tie(relation.to(), claim);
            }
        }
        for (Event event : reading.events()) {
            if (event.type() != null) {
                typed.add(event);
            }
        }
    }

    private void tie(String event, Claim claim) {
        List<Claim> tied = claims.computeIfAbsent(event, any -> new ArrayList<>());
        if (!tied.contains(claim)) {
            tied.add(claim);
        }
    }

    /** The claims that hold an event, in text order. */
    List<Claim> of(Event event) {
        return claims.getOrDefault(event.id(), List.of());
    }

    /** The typed event whose word is the cue of a claim ("urged", "threatened"), or null. */
    @Nullable
    Event act(Claim claim) {
        for (Event event : typed) {
            for (Span cue : claim.cue()) {
                if (cue.overlaps(event.trigger()) && !claim.events().contains(event.id())) {
                    return event;
                }
            }
        }
        return null;
    }

    /** Whether the one who commits to a claim would have done the deed, or speaks for the state that would. */
    boolean isOwn(Claim claim, Event event) {
        Actor speaker = actors.get(speaker(claim));
        if (speaker == null) {
            return false;
        }
        for (String id : played(event, Role.Kind.ACTOR)) {
            Actor doer = actors.get(id);
            boolean state = doer != null
                    && speaker.country() != null
                    && speaker.country().equals(doer.country());
            if (speaker.id().equals(id) || state) {
                return true;
            }
        }
        return false;
    }

    /** Id of the actor who commits to a claim, "" where none is known. */
    String speaker(Claim claim) {
        Source source = sources.get(claim.chain().get(0));
        String actor = source == null ? null : source.actor();
        return actor == null ? "" : actor;
    }

    /** Ids of the actors in one role of an event, in text order. */
    static List<String> played(Event event, Role.Kind kind) {
        Set<String> found = new LinkedHashSet<>();
        for (Role role : event.roles()) {
            String actor = role.actor();
            if (actor != null && role.role() == kind) {
                found.add(actor);
            }
        }
        return List.copyOf(found);
    }
}
