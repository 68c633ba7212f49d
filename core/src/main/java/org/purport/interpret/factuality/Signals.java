package org.purport.interpret.factuality;

import java.util.Map;
import org.purport.model.AnnotatedReport;
import org.purport.model.Event;

/** What others than the rules know of an event, as numbers by name: they join the evidence of the learned layer. */
@FunctionalInterface
public interface Signals {
    /** Nobody knows anything. */
    Signals NONE = (report, event) -> Map.of();

    /** Names begin with who knows it ("encoder:score"); an unknown name weighs nothing. */
    Map<String, Double> of(AnnotatedReport report, Event event);
}
