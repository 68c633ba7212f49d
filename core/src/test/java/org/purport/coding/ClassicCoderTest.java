package org.purport.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.purport.Reader;
import org.purport.model.Actor;
import org.purport.model.Reading;
import org.purport.model.Report;

/** What classic event data would have for a text: "CAMEO source &gt; target". */
class ClassicCoderTest {

    private static List<String> coded(String text) {
        Reading reading = Reader.PURPORT.read(new Report("t", null, null, null, "2024-05-15", "en", text));
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return new ClassicCoder()
                .code(reading).stream()
                        .map(event -> event.cameo() + " " + named(event.sources(), names) + " > "
                                + named(event.targets(), names))
                        .toList();
    }

    private static String named(List<String> ids, Map<String, String> names) {
        return ids.stream().map(names::get).collect(Collectors.joining("+"));
    }

    @Test
    void aDeedKeepsItsCode() {
        assertThat(coded("Russia attacked Ukraine on Monday.")).containsExactly("190 Russia > Ukraine");
    }

    @Test
    void aPlanIsAnIntent() {
        assertThat(coded("Russia will supply tanks to Iran.")).containsExactly("0332 Russia > Iran");
    }

    @Test
    void aDenialIsAStatementAndTheDeedIsNotCoded() {
        assertThat(coded("Russia denied that it had supplied tanks to Iran.")).containsExactly("016 Russia > Iran");
    }

    @Test
    void whatIsUrgedRefinesTheUrging() {
        assertThat(coded("France urged Chad to withdraw its troops from Niger."))
                .contains("0256 France > Chad");
    }

    @Test
    void thoseWhoMeetAreSourcesAndTargets() {
        assertThat(coded("Chad and Niger held talks in Cairo on Monday."))
                .containsExactly("046 Chad+Niger > Chad+Niger");
    }

    @Test
    void whatMayHappenIsNotCoded() {
        assertThat(coded("Iran might attack Iraq.")).isEmpty();
    }
}
