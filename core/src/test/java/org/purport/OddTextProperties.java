package org.purport;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Span;

/** Whatever the text is, its reading points into it. */
class OddTextProperties {
    @Property(tries = 40)
    void everyTextHasASoundReading(@ForAll("texts") String text) {
        Reading reading = Reader.PURPORT.read(new Report("odd", null, null, null, null, "en", text));
        assertThat(reading.report().text()).isEqualTo(text);
        int at = 0;
        for (Span sentence : reading.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
            at = sentence.end();
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
        for (Event event : reading.events()) {
            assertThat(event.trigger().end()).isLessThanOrEqualTo(text.length());
        }
        for (Claim claim : reading.claims()) {
            assertThat(claim.content()).allMatch(span -> span.end() <= text.length());
            assertThat(claim.cue()).allMatch(span -> span.end() <= text.length());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The army denied it. ",
                "said",
                " \"",
                "\" ",
                "“",
                "”",
                "Kim ",
                "plans to visit ",
                "Seoul ",
                "on Monday",
                ", ",
                ". ",
                "\n",
                "\n\n",
                "not ",
                "told CBS ",
                "according to ",
                "(",
                ")",
                "\u0000",
                "\ud83d",
                "🚨 ",
                "\u00ad",
                "\u00a0",
                "KYIV, March 3 (AP) — ",
                "he ",
                "who ",
                "if ",
                "40 tanks ",
                "reportedly ");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(200));
    }
}
