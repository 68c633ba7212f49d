package org.purport.interpret.factuality;

import org.purport.model.Factuality.Tense;

/** The score that readers give. */
final class Grades {
    private Grades() {}

    static double score(Stance stance, Tense tense) {
        double grade = switch (stance.certainty()) {
            case CERTAIN -> 3;
            case PROBABLE -> 2;
            case POSSIBLE -> 1;
            case UNKNOWN -> 0;
        };
        return switch (stance.polarity()) {
            case POSITIVE -> grade;
            case NEGATIVE -> -grade;
            case UNKNOWN -> 0;
        };
    }

    /** What readers make of a happening on which the sources disagree. */
    static double contested(double before) {
        return before / 4;
    }
}
