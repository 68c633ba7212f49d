package org.purport.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.purport.model.Report;

class ReportWordsTest {
    private static Report report(String title, String outlet, String text) {
        return new Report("r", title, outlet, null, null, "en", text);
    }

    @Test
    void whatASiteSaysOfItselfIsLeftOut() {
        assertThat(ReportWords.ofAffair(report(
                        "Bridge reopens in Dravo « War in Valdora | Gazette.NET",
                        "www.gazette.net",
                        "Lorries cross it again, Gazette.NET learned.")))
                .containsOnlyKeys("bridge", "reopen", "dravo", "lorry", "cross", "learned");
    }

    @Test
    void theNameOfAnOutletThatIsNoAddressCounts() {
        assertThat(ReportWords.ofAffair(report(null, "Harbour Post", "The harbour froze.")))
                .containsKey("harbour");
    }
}
