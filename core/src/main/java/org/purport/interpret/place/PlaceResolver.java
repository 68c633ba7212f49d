package org.purport.interpret.place;

import java.util.List;
import org.purport.model.AnnotatedReport;
import org.purport.model.Place;

/** Finds toponyms and says which places they mean. */
public final class PlaceResolver {

    /** The places of a report in order of first mention. */
    public List<Place> resolve(AnnotatedReport report) {
        return List.of();
    }
}
