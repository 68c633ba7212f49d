package org.purport.app.web.matrix;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Verdict;

/**
 * Two hypotheses that exclude each other, that a happening is so and that it is not, with all evidence that bears on them.
 *
 * <p>After R. Heuer's Analysis of Competing Hypotheses: what counts is what speaks against a hypothesis, for the same evidence is
 * often consistent with several.
 */
public record Hypotheses(
        String happening, String headline, Verdict verdict, List<Evidence> evidence, Score so, Score notSo) {
    public Hypotheses {
        evidence = List.copyOf(evidence);
    }

    /** How one piece of evidence goes with one hypothesis. */
    public enum Fit {
        CONSISTENT("✓", "consistent"),
        INCONSISTENT("✗", "inconsistent"),
        NOT_APPLICABLE("·", "not applicable");

        private final String mark;
        private final String label;

        Fit(String mark, String label) {
            this.mark = mark;
            this.label = label;
        }

        public String mark() {
            return mark;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One origin's statement, or something that a report sets for or against.
     *
     * @param who speaks, empty where the report tells it itself
     * @param relays how many more reports pass it on
     * @param grade of the source or else of the outlet, null where the analyst gave none
     * @param weight "0.64", or "no weight" where there is no grade that can be weighed
     */
    public record Evidence(
            String who, Quote quote, int relays, @Nullable String grade, String weight, Fit so, Fit notSo) {}

    /**
     * What speaks for and against one hypothesis.
     *
     * @param weighed the sum of the weights that speak against it
     * @param unweighed how many that speak against it have no weight
     */
    public record Score(int consistent, int inconsistent, double weighed, int unweighed) {
        /** "2 inconsistent (weight 0.80, 1 of them without a weight)". */
        public String words() {
            if (inconsistent == 0) {
                return "nothing inconsistent";
            }
            String weight = unweighed == inconsistent
                    ? "none of them graded"
                    : String.format(Locale.ROOT, "weight %.2f", weighed)
                            + (unweighed == 0 ? "" : ", " + unweighed + " of them not graded");
            return inconsistent + " inconsistent (" + weight + ")";
        }
    }
}
