package org.purport.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.netpreserve.jwarc.WarcCompression;
import org.purport.model.Block;

/** Whatever the bytes are, the readers end, say what is wrong in one line, and lay out what they read. */
class OddInputProperties {
    private static final String TEXT = InputsTest.TEXT;
    private static final List<byte[]> SEEDS = seeds();

    private static List<byte[]> seeds() {
        try {
            String page =
                    "<!DOCTYPE html><html><head><title>T</title><script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"T\"}</script></head><body><article><p>"
                            + TEXT.repeat(5) + "</p></article></body></html>";
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(TEXT.getBytes(UTF_8));
            }
            return List.of(
                    TEXT.getBytes(UTF_8),
                    page.getBytes(UTF_8),
                    ("{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n{\"text\":\"" + TEXT + "\"}\n").getBytes(UTF_8),
                    ("[{\"text\":\"" + TEXT + "\"},{\"text\":\"" + TEXT + "\"}]").getBytes(UTF_8),
                    ("id,text,date\n1,\"" + TEXT + "\",2021-03-09\n").getBytes(UTF_8),
                    ("<rss version='2.0'><channel><title>x</title><item><title>a</title><description>" + TEXT
                                    + "</description></item></channel></rss>")
                            .getBytes(UTF_8),
                    ("<nitf><body><body.content><p>" + TEXT + "</p></body.content></body></nitf>").getBytes(UTF_8),
                    packed.toByteArray(),
                    DocumentsTest.pdf(List.of(List.of(TEXT)), ""),
                    DocumentsTest.warc(WarcCompression.NONE, page, page),
                    DocumentsTest.warc(WarcCompression.GZIP, page, page));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readsSoundly(byte[] bytes) {
        try (Stream<Outcome> outcomes = new Inputs().read(bytes, Hint.of("odd"))) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).isNotEmpty();
            for (Outcome outcome : all) {
                outcome.problems()
                        .forEach(problem ->
                                assertThat(problem.line()).startsWith("odd").doesNotContain("\n", "\r"));
                outcome.reports().forEach(report -> isLaidOut(report.text()));
            }
        }
    }

    private static void isLaidOut(String text) {
        int at = 0;
        for (Block block : Layout.of(text)) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(block.span().length()).isPositive();
            assertThat(text.substring(at, block.span().start()).chars().anyMatch(Character::isLetterOrDigit))
                    .isFalse();
            at = block.span().end();
        }
        assertThat(at).isLessThanOrEqualTo(text.length());
        assertThat(text.substring(at).chars().anyMatch(Character::isLetterOrDigit))
                .isFalse();
    }

    @Property(tries = 300)
    void mutatedFilesAreReadOrNamed(
            @ForAll @IntRange(min = 0, max = 10) int seed,
            @ForAll long chance,
            @ForAll @IntRange(min = 1, max = 12) int faults) {
        Random random = new Random(chance);
        byte[] bytes = SEEDS.get(seed).clone();
        for (int i = 0; i < faults; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readsSoundly(bytes);
    }

    @Property(tries = 150)
    void filesCutShortAreReadOrNamed(
            @ForAll @IntRange(min = 0, max = 10) int seed, @ForAll @IntRange(min = 0, max = 1000) int part) {
        byte[] whole = SEEDS.get(seed);
        readsSoundly(java.util.Arrays.copyOf(whole, whole.length * part / 1000));
    }

    @Property(tries = 200)
    void anyBytesAreReadOrNamed(@ForAll byte[] bytes) {
        readsSoundly(bytes);
    }

    @Property(tries = 300)
    void everyTextIsLaidOut(@ForAll("texts") String text) {
        isLaidOut(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "SEOUL, March 3 (Agency) — ",
                "By Jane Doe",
                "Photo: ",
                "(AP Photo/X)",
                "\n",
                "\r\n",
                "\n\n",
                " ",
                "17.05 ",
                "Comments",
                "Read more: ",
                "a",
                "The army denied it.",
                "…",
                "\u0000",
                "\ud83d",
                "🚨",
                "\u00a0",
                "—",
                "(",
                ")",
                "[TEXT]",
                "“",
                "LONDON | Thu Jan 6, 2011 12:01 pm EST ",
                "A.B. ",
                "/",
                "_");
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(300));
    }
}
