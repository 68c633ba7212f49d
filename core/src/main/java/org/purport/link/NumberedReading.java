package org.purport.link;

import java.util.Comparator;
import org.purport.model.Reading;

/** A reading with the number of its report in the case. */
record NumberedReading(long number, Reading reading) {
    /** By day of publication, those without one first; then as they came in. */
    static final Comparator<NumberedReading> BY_DAY = Comparator.comparing(
                    (NumberedReading each) -> Days.of(each.reading().report()),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(NumberedReading::number);
}
