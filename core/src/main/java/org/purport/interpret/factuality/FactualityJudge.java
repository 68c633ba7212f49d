package org.purport.interpret.factuality;

import java.util.List;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;

/** Judges how far each event is held to be a fact, and by whom. */
public final class FactualityJudge {

    /** The same events with factuality and views. */
    public List<Event> judge(AnnotatedReport report, Attributions attributions, List<Event> events) {
        return events;
    }
}
