package org.purport.read;

import java.util.List;
import org.purport.model.Report;

/** What became of one report of an input: it was read, or a problem says why not. */
public sealed interface Outcome {
    /** Problems to tell the user of: why there is no report, or what is doubtful about it. */
    List<Problem> problems();

    /** The report in a list, or nothing. */
    List<Report> reports();

    /**
     * A report that was read.
     *
     * @param problems what is doubtful about it, such as a date that is none; mostly empty
     */
    record Read(Report report, List<Problem> problems) implements Outcome {
        public Read {
            problems = List.copyOf(problems);
        }

        @Override
        public List<Report> reports() {
            return List.of(report);
        }
    }

    /** An input, or a record of it, of which no report could be made; the rest of the input is read all the same. */
    record Unread(Problem problem) implements Outcome {
        @Override
        public List<Problem> problems() {
            return List.of(problem);
        }

        @Override
        public List<Report> reports() {
            return List.of();
        }
    }
}
