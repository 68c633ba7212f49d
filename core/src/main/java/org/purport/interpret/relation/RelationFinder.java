package org.purport.interpret.relation;

import java.util.List;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Place;
import org.purport.model.Relation;
import org.purport.model.Sentence;
import org.purport.model.TimeExpression;

/** Finds how claims and events bear on one another. */
public final class RelationFinder {
    private final Concepts concepts = new Concepts();
    private final SameEvents sameEvents = new SameEvents(concepts);
    private final Cues cues = new Cues();
    private final ClauseRelations clauses = new ClauseRelations(cues, concepts);
    private final ClaimRelations claims = new ClaimRelations(cues);

    /** Which events of a report are one happening, told more than once: each with the telling before it. */
    public List<Relation> same(
            AnnotatedReport report,
            List<Event> events,
            List<TimeExpression> times,
            List<Actor> actors,
            List<Place> places) {
        return sameEvents.find(report, events, new Circumstances(report, times, actors, places));
    }

    /**
     * The relations between claims and events of a report.
     *
     * @param events as judged
     * @param same what {@link #same} found; part of the answer
     */
    public List<Relation> find(
            AnnotatedReport report, Attributions attributions, List<Event> events, List<Relation> same) {
        Told told = new Told(report, attributions.claims(), events);
        Found found = new Found(events, same);
        claims.find(told, found);
        for (Sentence sentence : report.sentences()) {
            clauses.find(told, sentence, found);
        }
        return found.all();
    }
}
