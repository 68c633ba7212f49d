package org.purport.app.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
    private static final Window MARCH = new Window(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6, 13, 30, 59, 90, 200, 364, 800, 4000, 20_000, 300_000})
    void aFewTicksAreLabelled(int days) {
        Window window =
                new Window(LocalDate.of(1990, 2, 27), LocalDate.of(1990, 2, 27).plusDays(days));
        assertThat(window.ticks()).hasSizeBetween(1, 9);
        assertThat(window.ticks()).allMatch(tick -> tick.percent() >= 0 && tick.percent() < 100);
        assertThat(window.ticks()).extracting(Window.Tick::label).doesNotHaveDuplicates();
    }

    @Test
    void zoomingKeepsTheMiddle() {
        assertThat(MARCH.closer()).isEqualTo(new Window(LocalDate.of(2024, 3, 8), LocalDate.of(2024, 3, 24)));
        assertThat(MARCH.wider().first()).isEqualTo(LocalDate.of(2024, 2, 15));
        assertThat(MARCH.moved(1).first()).isEqualTo(LocalDate.of(2024, 3, 16));
        assertThat(MARCH.moved(-1).moved(1)).isEqualTo(MARCH);
        Window one = new Window(LocalDate.EPOCH, LocalDate.EPOCH);
        assertThat(one.closer()).isEqualTo(one);
    }

    @Test
    void aDayLiesWhereItsShareOfTheWindowIs() {
        assertThat(MARCH.percent(LocalDate.of(2024, 3, 1))).isZero();
        assertThat(MARCH.percent(LocalDate.of(2024, 4, 1))).isEqualTo(100);
        assertThat(MARCH.shows(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1)))
                .isTrue();
        assertThat(MARCH.shows(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 29)))
                .isFalse();
    }
}
