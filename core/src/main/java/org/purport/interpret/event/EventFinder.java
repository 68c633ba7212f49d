package org.purport.interpret.event;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Place;
import org.purport.model.Sentence;
import org.purport.model.TimeExpression;

/** Finds what happens in a report; how factual it is, is judged elsewhere. */
public final class EventFinder {
    private final TriggerFinder triggers = new TriggerFinder();

    /** The events of a report in text order, not yet judged. */
    public List<Event> find(
            AnnotatedReport report,
            List<Actor> actors,
            List<Place> places,
            List<TimeExpression> times,
            Attributions attributions) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            for (Trigger trigger : triggers.find(sentence)) {
                events.add(new Event(
                        "e" + (events.size() + 1),
                        trigger.span(),
                        trigger.lemma(),
                        report.text(Clause.of(trigger)),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        Factuality.UNKNOWN,
                        List.of(),
                        List.of(trigger.kind().name().toLowerCase(java.util.Locale.ROOT))));
            }
        }
        return events;
    }
}
