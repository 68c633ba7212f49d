package org.purport.interpret.relation;

import java.util.List;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Relation;

/** Finds how claims and events bear on one another. */
public final class RelationFinder {

    /** Which events of a report are one happening, told more than once. */
    public List<Relation> same(AnnotatedReport report, List<Event> events) {
        return List.of();
    }

    /**
     * The relations between claims and events of a report.
     *
     * @param same what {@link #same} found; part of the answer
     */
    public List<Relation> find(
            AnnotatedReport report, Attributions attributions, List<Event> events, List<Relation> same) {
        return same;
    }
}
