package org.purport.app.export.material;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Place;
import org.purport.model.Role;

/** One report's telling of a happening. */
public record Telling(ReadReport report, Event event) {
    /** The claims that bear on it; none where the report tells it in its own voice only. */
    public List<Claim> claims() {
        return report.claimsOn(event);
    }

    public Days days() {
        return Days.of(report.time(event.when()));
    }

    public @Nullable Place place() {
        return report.place(event.where());
    }

    /** Those who play a role in it, in text order, each once. */
    public List<Actor> players(Role.Kind kind) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Role role : event.roles()) {
            Actor actor = report.actor(role.actor());
            if (actor != null && role.role() == kind) {
                found.add(actor);
            }
        }
        return List.copyOf(found);
    }

    /** The names of those who play a role, and the words for things that do. */
    public List<String> names(Role.Kind kind) {
        Set<String> found = new LinkedHashSet<>();
        for (Role role : event.roles()) {
            if (role.role() == kind) {
                Actor actor = report.actor(role.actor());
                if (actor != null) {
                    found.add(Plain.line(actor.name()));
                } else if (role.span() != null) {
                    found.add(Plain.line(role.span().of(report.report().text())));
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether this report tells it as done or going on. */
    public boolean isDone() {
        return isDone(event.factuality().status()) && event.factuality().polarity() != Factuality.Polarity.NEGATIVE;
    }

    static boolean isDone(Factuality.Status status) {
        return status == Factuality.Status.OCCURRED || status == Factuality.Status.ONGOING;
    }

    /** The clause it stands in, on one line. */
    public String words() {
        return Plain.line(event.text());
    }
}
