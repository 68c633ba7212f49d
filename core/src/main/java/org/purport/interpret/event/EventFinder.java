package org.purport.interpret.event;

import java.util.List;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Place;
import org.purport.model.TimeExpression;

/** Finds what happens in a report; how factual it is, is judged elsewhere. */
public final class EventFinder {

    /** The events of a report in text order, not yet judged. */
    public List<Event> find(
            AnnotatedReport report,
            List<Actor> actors,
            List<Place> places,
            List<TimeExpression> times,
            Attributions attributions) {
        return List.of();
    }
}
