package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OrdinalTest {
    private static Set<String> of(String sentence, String trigger) {
        int start = sentence.indexOf(trigger);
        return Ordinal.of(sentence, start, start + trigger.length());
    }

    @Test
    void findsWhichOfARowIsMeant() {
        assertThat(of("Valdora carried out its second rocket test on Friday.", "test"))
                .containsExactly("act 2");
        assertThat(of("On day 21 of the strike dockers marched.", "marched")).containsExactly("day 21");
        assertThat(of("The third day of talks ended late.", "talks")).contains("day 3");
        assertThat(of("Round two of the talks ended late.", "talks")).containsExactly("round 2");
    }

    @Test
    void aFirstTimeOrAMinisterIsNoRow() {
        assertThat(of("For the first time the islanders voted.", "voted")).isEmpty();
        assertThat(of("The first minister resigned.", "resigned")).isEmpty();
    }

    @Test
    void daysTwoAndTwentyOneAreApartAndADayAndARoundAreNot() {
        assertThat(Ordinal.apart(Set.of("day 2"), Set.of("day 21"))).isTrue();
        assertThat(Ordinal.apart(Set.of("day 2"), Set.of("day 2"))).isFalse();
        assertThat(Ordinal.apart(Set.of("day 2"), Set.of("round 3"))).isFalse();
        assertThat(Ordinal.apart(Set.of("act 1"), Set.of())).isFalse();
    }
}
