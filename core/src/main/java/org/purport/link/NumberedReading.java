package org.purport.link;

import java.time.LocalDate;
import java.util.Comparator;
import org.purport.model.Reading;

/**
 * A reading with the number of its report in the case.
 *
 * @param day of publication, empty where none is known
 */
record NumberedReading(long number, Reading reading, String day) {
    /** By day of publication, those without one first; then as they came in. */
    static final Comparator<NumberedReading> BY_DAY =
            Comparator.comparing(NumberedReading::day).thenComparingLong(NumberedReading::number);

    static NumberedReading of(long number, Reading reading) {
        LocalDate day = Days.of(reading.report());
        return new NumberedReading(number, reading, day == null ? "" : day.toString());
    }
}
