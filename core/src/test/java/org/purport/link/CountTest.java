package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountTest {
    private static Count only(String phrase) {
        List<Count> counts = Count.of(phrase);
        assertThat(counts).as(phrase).hasSize(1);
        return counts.get(0);
    }

    @Test
    void readsFiguresAndWords() {
        assertThat(only("12 mobile launchers").thing()).isEqualTo("launcher");
        assertThat(only("12 mobile launchers").low()).isEqualTo(12);
        assertThat(only("three armed men in uniform").thing()).isEqualTo("men");
        assertThat(only("1,200 dockers").low()).isEqualTo(1200);
        assertThat(only("2.5 million doses").low()).isEqualTo(2.5e6);
    }

    @Test
    void whatBoundsANumberMakesItAnInterval() {
        assertThat(only("at least 12 launchers").agrees(only("20 launchers"))).isTrue();
        assertThat(only("up to 12 launchers").agrees(only("20 launchers"))).isFalse();
        assertThat(only("about 100 ferries").agrees(only("110 ferries"))).isTrue();
        assertThat(only("12 ferries").agrees(only("13 ferries"))).isFalse();
    }

    @Test
    void agesDatesAndMeasuresCountNoOne() {
        assertThat(Count.of("a 34-year-old man")).isEmpty();
        assertThat(Count.of("on 12 March")).isEmpty();
        assertThat(Count.of("40 percent")).isEmpty();
        assertThat(Count.of("the minister")).isEmpty();
    }
}
