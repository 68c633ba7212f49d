package org.purport.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MannersTest {
    private static final Instant NOW = Instant.parse("2024-03-08T12:00:00Z");

    @Test
    void theTimeToComeBackIsReadInBothForms() {
        assertThat(Manners.time("120", NOW)).isEqualTo(NOW.plusSeconds(120));
        assertThat(Manners.time("Fri, 08 Mar 2024 13:00:00 GMT", NOW)).isEqualTo(NOW.plusSeconds(3600));
        assertThat(Manners.time("later", NOW)).isNull();
        assertThat(Manners.time("-5", NOW)).isNull();
    }

    @Test
    void everyFailureDoublesTheWaitUpToADay() {
        assertThat(Manners.backOff(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Manners.backOff(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Manners.backOff(1000)).isEqualTo(Duration.ofDays(1));
    }
}
