package org.purport.app.show.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.purport.model.Links;

class SpeakersTest {
    private static Links.Origin origin(String id, String source, String... reports) {
        return new Links.Origin(
                id,
                source,
                null,
                reports[0],
                Stream.of(reports)
                        .map(report -> new Links.Mention(report, "c1"))
                        .toList());
    }

    @Test
    void aSpeakerIsNamedOnceWithAllThatHeSaid() {
        List<String> speakers = Speakers.of(
                List.of(
                        origin("o1", "Ivo Brandt", "r1"),
                        origin("o2", "Marta Oliveira", "r1", "r2", "r3", "r4"),
                        origin("o3", "Ivo Brandt", "r2", "r3"),
                        origin("o4", "a diver", "r5")),
                source -> source.equals("a diver") ? " [E5]" : "");
        assertThat(speakers)
                .containsExactly("Marta Oliveira (4 reports)", "Ivo Brandt (2 statements, 3 reports)", "a diver [E5]");
    }
}
