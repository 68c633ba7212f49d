package org.purport.app.cli;

import org.jspecify.annotations.Nullable;
import org.purport.model.Reading;
import org.purport.model.Report;

/** What becomes of one report on its way: found, read, or given up. */
sealed interface Item {

    /** A report that waits to be read. */
    record Found(Report report) implements Item {}

    /** A report that was read. */
    record Read(Reading reading) implements Item {}

    /** Something doubtful about a report that is read all the same, in one line. */
    record Doubt(String line) implements Item {}

    /** An input, or a report in it, that could not be read, in one line. */
    record GivenUp(String line, @Nullable Throwable cause) implements Item {}
}
