package org.purport.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.purport.model.Report;

/** PDF and WARC; the files are made here. */
class DocumentsTest {
    private static final List<String> LINES = List.of(
            "The two ministers met in Portville on Monday, officials said, and they",
            "agreed on nothing. A spokesman for the foreign ministry declined to com-",
            "ment on the talks.",
            "Diplomats say that the next round, if there is one, will be held in the",
            "spring.");

    static byte[] pdf(List<List<String>> pages, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.setLeading(14);
                    content.newLineAtOffset(70, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] warc(WarcCompression compression, String... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), compression)) {
            for (int i = 0; i < pages.length; i++) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(
                                pages[i].startsWith("<") ? MediaType.HTML : MediaType.parse("image/png"),
                                pages[i].getBytes(UTF_8))
                        .build();
                writer.write(new WarcResponse.Builder(URI.create("https://example.org/" + i))
                        .date(Instant.parse("2023-09-05T00:00:00Z"))
                        .body(http)
                        .build());
            }
        }
        return bytes.toByteArray();
    }

    private static List<Outcome> read(String name, byte[] content) {
        try (Stream<Outcome> outcomes = new Inputs().read(content, Hint.of(name))) {
            return outcomes.toList();
        }
    }

    private static List<String> problems(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.problems().stream())
                .map(Problem::line)
                .toList();
    }

    private static String page(String topic) {
        return "<html><head><title>" + topic + "</title></head><body><article><p>"
                + (topic + " was discussed in Portville on Monday, officials said. ").repeat(5) + "</p><p>"
                + "A spokesman declined to comment on the talks, which went on for hours. ".repeat(4)
                + "</p></article></body></html>";
    }

    @Test
    void linesOfAPdfAreJoinedToParagraphs() throws IOException {
        List<Outcome> outcomes = read("a.pdf", pdf(List.of(LINES), ""));
        assertThat(outcomes.get(0).reports())
                .extracting(Report::text)
                .containsExactly(
                        "The two ministers met in Portville on Monday, officials said, and they agreed on nothing. A spokesman for the"
                                + " foreign ministry declined to comment on the talks.\n\nDiplomats say that the next round, if there is one, will be held in the spring.");
    }

    @Test
    void runningHeadsAndPageNumbersOfAPdfAreDropped() throws IOException {
        byte[] pdf = pdf(
                List.of(
                        Stream.concat(
                                        Stream.of("The Example, 5 September 2023"),
                                        Stream.concat(LINES.stream(), Stream.of("1")))
                                .toList(),
                        Stream.concat(
                                        Stream.of("The Example, 5 September 2023"),
                                        Stream.concat(LINES.stream(), Stream.of("2")))
                                .toList(),
                        Stream.concat(
                                        Stream.of("The Example, 5 September 2023"),
                                        Stream.concat(LINES.stream(), Stream.of("3")))
                                .toList()),
                "");
        assertThat(read("a.pdf", pdf).get(0).reports().get(0).text())
                .doesNotContain("The Example")
                .doesNotContain("\n1")
                .doesNotContain("\n2");
    }

    @Test
    void aPdfThatCannotBeReadSaysWhy() throws IOException {
        assertThat(problems(read("a.pdf", pdf(List.of(LINES), "secret"))))
                .containsExactly("a.pdf: protected with a password: save it without one");
        assertThat(problems(read("a.pdf", pdf(List.of(List.of()), ""))))
                .containsExactly("a.pdf: no text in it, perhaps a scan: run text recognition first");
        byte[] whole = pdf(List.of(LINES), "");
        assertThat(problems(read("a.pdf", Arrays.copyOf(whole, 200))))
                .singleElement()
                .asString()
                .startsWith("a.pdf: ");
        assertThat(problems(read("a.pdf", "%PDF-1.7 and nothing".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("a.pdf: a broken PDF");
    }

    @Test
    void pagesOfAnArchiveAreReports() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            List<Outcome> outcomes = read("a.warc.gz", warc(compression, page("Water"), "png", page("Grain")));
            assertThat(problems(outcomes)).isEmpty();
            assertThat(outcomes.stream().flatMap(outcome -> outcome.reports().stream()))
                    .extracting(report -> report.title() + " " + report.url() + " " + report.published())
                    .containsExactly("Water https://example.org/0 null", "Grain https://example.org/2 null");
        }
    }

    @Test
    void aRecordCutShortIsNamedAndThoseBeforeItAreRead() throws IOException {
        for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
            byte[] whole = warc(compression, page("Water"), page("Grain"));
            List<Outcome> outcomes = read("a.warc", Arrays.copyOf(whole, whole.length - 60));
            assertThat(outcomes.stream().flatMap(outcome -> outcome.reports().stream()))
                    .as("%s", outcomes)
                    .extracting(Report::title)
                    .containsExactly("Water");
            assertThat(problems(outcomes))
                    .singleElement()
                    .asString()
                    .contains("record at byte")
                    .contains("cut short");
        }
    }
}
