package org.purport.interpret.time;

import java.util.List;
import org.purport.model.AnnotatedReport;
import org.purport.model.TimeExpression;

/** Finds time expressions and says which days they mean. */
public final class TimeTagger {

    /** The time expressions of a report in text order. */
    public List<TimeExpression> tag(AnnotatedReport report) {
        return List.of();
    }
}
