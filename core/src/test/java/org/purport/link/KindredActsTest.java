package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class KindredActsTest {
    @Test
    void knowsVerbsAndNounsOfOneAct() {
        assertThat(KindredActs.of("resign", "resignation")).isEqualTo(KindredActs.Kinship.STEM);
        assertThat(KindredActs.of("buy", "takeover")).isEqualTo(KindredActs.Kinship.GROUP);
        assertThat(KindredActs.of("resign", "bomb")).isEqualTo(KindredActs.Kinship.NONE);
    }

    @Test
    void givesKindredLemmasAKeyInCommon() {
        assertThat(Collections.disjoint(KindredActs.keys("buy"), KindredActs.keys("takeover")))
                .isFalse();
        assertThat(Collections.disjoint(KindredActs.keys("resign"), KindredActs.keys("resignation")))
                .isFalse();
    }
}
