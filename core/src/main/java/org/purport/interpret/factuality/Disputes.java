package org.purport.interpret.factuality;

import java.util.List;
import org.purport.model.Event;
import org.purport.model.Relation;

/** Settles what a reader takes of happenings that are told more than once. */
final class Disputes {
    private Disputes() {}

    static List<Event> settled(List<Event> events, List<Relation> same) {
        return events;
    }
}
