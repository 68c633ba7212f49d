package org.purport.app.web.matrix;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a grade of the Admiralty system counts when evidence is weighed.
 *
 * <p>Letters and figures are steps of equal width from 1 (A, 1) down to 0.2 (E, 5), and multiplied. F and 6 mean that it cannot be
 * judged: they, and no grade at all, give no weight, which is not a weight of nothing.
 */
final class Weight {
    private static final double STEP = 0.2;

    private Weight() {}

    static OptionalDouble of(@Nullable String grade) {
        if (grade == null || !grade.matches("[A-E][1-5]")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((1 - STEP * (grade.charAt(0) - 'A')) * (1 - STEP * (grade.charAt(1) - '1')));
    }
}
