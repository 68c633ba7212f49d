package org.purport.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.model.Report;

class InputsTest {
    static final String TEXT =
            "The two ministers met in Portville on Monday, officials said, and they agreed on nothing.";

    private final Inputs inputs = new Inputs();

    @TempDir
    Path folder;

    private List<Outcome> read(String name, String content) {
        return read(name, content.getBytes(UTF_8));
    }

    private List<Outcome> read(String name, byte[] content) {
        try (Stream<Outcome> outcomes = inputs.read(content, Hint.of(name))) {
            return outcomes.toList();
        }
    }

    private static List<Report> reports(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.reports().stream()).toList();
    }

    private static List<String> problems(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.problems().stream())
                .map(Problem::line)
                .toList();
    }

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    @Test
    void plainTextGoesThroughUnchangedToTheCharacter() {
        String odd = "\n “Curly”\u00a0and soft\u00adhyphen\r\n\tand\u200bmore — 🚨 \u0007 end.  \n";
        assertThat(reports(read("a.txt", odd))).extracting(Report::text).containsExactly(odd);
        assertThat(reports(read("a.md", "# Head\n\n* " + odd)))
                .extracting(Report::text)
                .containsExactly("# Head\n\n* " + odd);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertThat(reports(read("a.txt", "\ufeff" + TEXT)))
                .extracting(Report::text)
                .containsExactly(TEXT);
        assertThat(reports(read("a.txt", ("\ufeff" + TEXT).getBytes(UTF_16LE))))
                .extracting(Report::text)
                .containsExactly(TEXT);
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252AndThatIsSaid() {
        List<Outcome> outcomes = read("a.txt", ("“" + TEXT + "” é").getBytes(Charset.forName("windows-1252")));
        assertThat(reports(outcomes)).extracting(Report::text).containsExactly("“" + TEXT + "” é");
        assertThat(problems(outcomes)).containsExactly("a.txt: not good UTF-8, read as windows-1252");
    }

    @Test
    void mojibakeIsNotRepaired() {
        String spoilt = new String("café".getBytes(UTF_8), ISO_8859_1) + " " + TEXT;
        assertThat(reports(read("a.txt", spoilt))).extracting(Report::text).containsExactly(spoilt);
    }

    @Test
    void aDeclaredCharsetIsBelieved() {
        byte[] content = ("Министр: " + TEXT).getBytes(Charset.forName("windows-1251"));
        Hint hint = Hint.of("a.txt").served("text/plain", "windows-1251", null);
        try (Stream<Outcome> outcomes = inputs.read(content, hint)) {
            assertThat(reports(outcomes.toList())).extracting(Report::text).containsExactly("Министр: " + TEXT);
        }
    }

    @Test
    void theIdIsTheCallersOrTheFileNameOrDerivedFromTheText() throws IOException {
        assertThat(reports(read("x.jsonl", "{\"id\": \"r-17\", \"text\": \"" + TEXT + "\"}")))
                .extracting(Report::id)
                .containsExactly("r-17");
        Path file = file("deep/monday.txt", TEXT.getBytes(UTF_8));
        try (Stream<Outcome> outcomes = inputs.read(file)) {
            assertThat(reports(outcomes.toList())).extracting(Report::id).containsExactly("monday");
        }
        List<String> derived = reports(read("-", TEXT)).stream().map(Report::id).toList();
        assertThat(derived)
                .isEqualTo(reports(read("other", TEXT)).stream().map(Report::id).toList());
        assertThat(derived.get(0)).matches("r-[0-9a-f]{12}");
    }

    @Test
    void aFolderIsReadRecursivelyInTheOrderOfNames() throws IOException {
        file("b/2.txt", TEXT.getBytes(UTF_8));
        file("b/1.txt.gz", gzip(TEXT.getBytes(UTF_8)));
        file(
                "a.jsonl",
                ("{\"id\":\"j1\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"j2\",\"text\":\"" + TEXT + "\"}")
                        .getBytes(UTF_8));
        file("c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        file(".hidden.txt", TEXT.getBytes(UTF_8));
        try (Stream<Outcome> drawn = inputs.read(folder)) {
            List<Outcome> outcomes = drawn.toList();
            assertThat(reports(outcomes)).extracting(Report::id).containsExactly("j1", "j2", "b/1", "b/2");
            assertThat(problems(outcomes)).containsExactly(folder.resolve("c.png") + ": a picture (PNG)");
        }
    }

    @Test
    void whatCannotBeReadIsNamedAndPassedOver() throws IOException {
        assertThat(problems(read("a.txt", ""))).containsExactly("a.txt: empty file");
        assertThat(problems(read("a.txt", " \n "))).containsExactly("a.txt: no text in it");
        assertThat(problems(read("a.txt", new byte[] {1, 2, 0, 4, 5}))).containsExactly("a.txt: binary data, no text");
        assertThat(problems(read("a.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0})))
                .containsExactly("a.jpg: a picture (JPEG)");
        try (Stream<Outcome> outcomes = inputs.read(folder.resolve("none.txt"))) {
            assertThat(problems(outcomes.toList()))
                    .containsExactly(folder.resolve("none.txt") + ": no such file or folder");
        }
        try (Stream<Outcome> outcomes = inputs.read(folder)) {
            assertThat(problems(outcomes.toList())).containsExactly(folder + ": a folder without files");
        }
    }

    @Test
    void aTruncatedGzipSaysSo() throws IOException {
        byte[] packed = gzip(TEXT.repeat(50).getBytes(UTF_8));
        assertThat(problems(read("a.txt.gz", Arrays.copyOf(packed, packed.length - 12))))
                .singleElement()
                .asString()
                .startsWith("a.txt.gz: cut short");
        assertThat(problems(read("a.txt.gz", Arrays.copyOf(packed, 4))))
                .singleElement()
                .asString()
                .startsWith("a.txt.gz: cut short");
        packed[packed.length - 20] ^= 0x55;
        assertThat(problems(read("a.txt.gz", packed)))
                .singleElement()
                .asString()
                .startsWith("a.txt.gz: ");
    }

    @Test
    void theLinesBeforeACutAreRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lines.append("{\"id\":\"")
                    .append(i * 7919)
                    .append("\",\"text\":\"")
                    .append(TEXT)
                    .append("\"}\n");
        }
        byte[] packed = gzip(lines.toString().getBytes(UTF_8));
        List<Outcome> outcomes = read("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
        assertThat(reports(outcomes)).hasSizeGreaterThan(1000);
        assertThat(problems(outcomes))
                .singleElement()
                .asString()
                .contains("after line")
                .contains("cut short");
    }

    @Test
    void membersOfAGzipAreReadOneAfterTheOther() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(gzip((TEXT + "\n").getBytes(UTF_8)));
        both.write(gzip(TEXT.getBytes(UTF_8)));
        InputStream miserly = new ByteArrayInputStream(both.toByteArray()) {
            @Override
            public synchronized int available() {
                return 0;
            }
        };
        try (Stream<Outcome> outcomes = inputs.read(miserly, Hint.of("-"))) {
            assertThat(reports(outcomes.toList())).extracting(Report::text).containsExactly(TEXT + "\n" + TEXT);
        }
    }

    @Test
    void aLineThatIsTooLongForAReportIsRefused() {
        assertThat(problems(read("big.txt", "word ".repeat(1_000_000))))
                .containsExactly(
                        "big.txt: 5,000,000 characters, longer than a report can be (1,000,000): split it into reports");
    }

    @Test
    void aDateThatIsNoneIsSaidAndLeftOut() {
        List<Outcome> outcomes = read("a.jsonl", "{\"text\": \"" + TEXT + "\", \"published\": \"last week\"}");
        assertThat(reports(outcomes)).extracting(Report::published).containsOnlyNulls();
        assertThat(problems(outcomes))
                .singleElement()
                .asString()
                .startsWith("a.jsonl, line 1: \"last week\" is no date");
    }

    @Test
    void whatTheCallerAssumesFillsWhatTheInputLeavesOpen() {
        Hint hint = Hint.of("a.jsonl").assuming("2023-09-05", "The Example");
        String lines = "{\"text\": \"" + TEXT + "\"}\n{\"text\": \"" + TEXT
                + "\", \"published\": \"2021-01-01\", \"outlet\": \"Other\"}";
        try (Stream<Outcome> outcomes = inputs.read(lines.getBytes(UTF_8), hint)) {
            assertThat(reports(outcomes.toList()))
                    .extracting(report -> report.published() + " " + report.outlet())
                    .containsExactly("2023-09-05 The Example", "2021-01-01 Other");
        }
    }

    @Test
    void aProblemIsOneLine() {
        assertThat(new Problem("a\nb", "line 1\r", "x\u2028y").line()).isEqualTo("a b, line 1: x y");
    }

    @Test
    void anotherLanguageIsTagged() {
        assertThat(reports(read("a.txt", TEXT))).extracting(Report::language).containsExactly("en");
        assertThat(reports(
                        read("a.txt", "Der Minister sagte am Montag, die Gespräche würden im Frühjahr fortgesetzt.")))
                .extracting(Report::language)
                .containsExactly("de");
        assertThat(reports(read("a.txt", "Министр заявил в понедельник, что переговоры продолжатся.")))
                .extracting(Report::language)
                .containsExactly("ru");
        assertThat(reports(read("a.txt", "KYIV DENIES STRIKE")))
                .extracting(Report::language)
                .containsExactly("und");
    }
}
