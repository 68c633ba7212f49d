package org.purport.interpret.factuality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GradesTest {
    private static final Map<String, Double> FACT =
            Map.of("state=certain/positive/occurred", 1.0, "last=none", 1.0, "form=VBD", 1.0, "relation=root", 1.0);
    private static final Map<String, Double> DENIED =
            Map.of("state=certain/negative/occurred", 1.0, "last=counter", 1.0, "negations", 1.0);

    private final Grades grades = new Grades();

    @Test
    void gradesByTheEvidenceAloneWhereNoEncoderRan() {
        double fact = grades.score(FACT, new Seen(Double.NaN));
        assertThat(fact).isGreaterThan(grades.score(DENIED, new Seen(Double.NaN)));
        assertThat(fact).isBetween(2.0, 3.0);
    }

    @Test
    void theEncoderAndTheEvidenceBothCount() {
        assertThat(grades.score(FACT, new Seen(3))).isGreaterThan(grades.score(FACT, new Seen(-2)));
        assertThat(grades.score(FACT, new Seen(0))).isGreaterThan(grades.score(DENIED, new Seen(0)));
    }

    @Test
    void neverFallsAsTheEncoderSeesMore() {
        double before = -3;
        for (double seen = -3; seen <= 3; seen += 0.25) {
            double score = grades.score(FACT, new Seen(seen));
            assertThat(score).isBetween(before, 3.0);
            before = score;
        }
    }
}
