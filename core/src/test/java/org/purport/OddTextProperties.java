package org.purport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.purport.json.Contract;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Span;

/** Whatever the text is, its reading points into it. */
class OddTextProperties {
    @Property(tries = 120)
    void everyTextHasAReadingThatKeepsTheContract(@ForAll("texts") String text) {
        Reading reading = Reader.PURPORT.read(new Report("odd", null, null, null, null, "en", text));
        assertThat(reading.report().text()).isEqualTo(text);
        assertThat(Contract.breaches(reading)).isEmpty();
        int at = 0;
        for (Span sentence : reading.sentences()) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(at);
            at = sentence.end();
        }
    }

    @Property(tries = 60)
    void aReportThatLostOrGainedPiecesStillHasOne(
            @ForAll @IntRange(max = 2000) int from,
            @ForAll @IntRange(max = 300) int length,
            @ForAll("texts") String put)
            throws IOException {
        String whole = Files.readString(Path.of("..", "examples", "wire.txt"));
        int start = Math.min(from, whole.length());
        int end = Math.min(start + length, whole.length());
        String text = whole.substring(0, start) + put + whole.substring(end);
        Reading reading = Reader.PURPORT.read(new Report("odd", null, null, null, "2025-02-11", "en", text));
        assertThat(Contract.breaches(reading)).isEmpty();
    }

    @Example
    void aLineOfTenThousandWordsIsReadInGoodTime() {
        String text = "the minister said ".repeat(3_400) + ".";
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(Contract.breaches(read(text)))
                .isEmpty());
    }

    @Example
    void aReportOfFiftyThousandWordsIsReadInGoodTime() throws IOException {
        String page = Files.readString(Path.of("..", "examples", "wire.txt")) + "\n\n";
        String text = page.repeat(50_000 / page.split("\\s+").length + 1);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> assertThat(read(text).claims()).hasSizeGreaterThan(1000));
    }

    private static Reading read(String text) {
        return Reader.PURPORT.read(new Report("long", null, null, null, "2025-02-11", "en", text));
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
