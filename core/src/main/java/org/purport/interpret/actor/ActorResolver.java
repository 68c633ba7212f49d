package org.purport.interpret.actor;

import java.util.List;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Place;

/** Finds who acts in a report and joins the mentions of each. */
public final class ActorResolver {

    /** The actors of a report in order of first mention. */
    public List<Actor> resolve(AnnotatedReport report, List<Place> places) {
        return List.of();
    }
}
