package org.purport.interpret.attribution;

import java.util.List;
import org.purport.model.Actor;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;

/** Finds who says what, through whom. */
public final class AttributionFinder {

    /** The sources and claims of a report in text order. */
    public Attributions find(AnnotatedReport report, List<Actor> actors) {
        return new Attributions(List.of(), List.of());
    }
}
