package org.purport.interpret.relation;

import java.util.List;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Relation;

/** Finds how claims and events bear on one another. */
public final class RelationFinder {

    /** The relations between claims and events of a report. */
    public List<Relation> find(AnnotatedReport report, Attributions attributions, List<Event> events) {
        return List.of();
    }
}
