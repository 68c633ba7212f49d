package org.purport.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.purport.app.show.html.HtmlRendering;
import org.purport.app.show.text.MarkdownRendering;
import org.purport.app.show.text.TextRendering;
import org.purport.json.ReadingParser;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Span;

class RenderingTest {
    private static Reading example() throws IOException {
        return ReadingParser.parse(Files.readString(Path.of("..", "docs", "reading-example.json")));
    }

    private static String text(int columns) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Rendering rendering = new TextRendering(out, new Screen(columns, false), Extent.FULL)) {
            rendering.write(example());
        }
        return out.toString();
    }

    private static String page(Reading... readings) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Rendering rendering = new HtmlRendering(out)) {
            for (Reading reading : readings) {
                rendering.write(reading);
            }
        }
        return out.toString();
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void theBriefingSaysWhoSaysWhatThroughWhomAndWhoDeniesIt() throws IOException {
        assertThat(text(100))
                .contains("CONTESTED")
                .containsPattern("\\+ says +a Baltic diplomat \\(unnamed\\), via The Herald")
                .containsPattern("− denies +a spokesman for Ms Brandt.*\\[2\\]")
                .containsPattern("no comment +Latvia's foreign ministry")
                .contains("“likely” (55–80%)")
                .containsPattern("▲ supports +a Norwegian advance team was in Riga last week")
                .contains("12 May (12 May 2024)")
                .containsPattern("Norway → Latvia: 40 patrol boats \\(old\\)");
    }

    @Test
    void noLineIsWiderThanTheScreen() throws IOException {
        for (int columns : new int[] {40, 72, 120}) {
            assertThat(text(columns).lines()).allMatch(line -> line.length() <= columns + 1, "fits " + columns);
        }
    }

    @Test
    void markdownSaysTheSame() throws IOException {
        StringBuilder out = new StringBuilder();
        try (Rendering rendering = new MarkdownRendering(out, Extent.FULL)) {
            rendering.write(example());
        }
        assertThat(out.toString())
                .startsWith("# Brandt may go to Riga")
                .contains("**denies** a spokesman for Ms Brandt", "“likely” (55–80%)", "\\[6\\] Norway has sent");
    }

    @Test
    void thePageHoldsTheWholeReportAndItsLinksLeadSomewhereOnce() throws IOException {
        String page = page(example(), example());
        List<String> ids = all(" id=\"([^\"]+)\"", page);
        Set<String> unique = new HashSet<>(ids);
        assertThat(ids).hasSameSizeAs(unique);
        assertThat(unique).containsAll(all(" href=\"#([^\"]+)\"", page));
        assertThat(page.replaceAll("<[^>]*>", "")).contains("a sign of serious preparation");
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() throws IOException {
        String page = page(example());
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("<script", "src=\"http", "href=\"http", "@import", " style=\"", " onclick");
    }

    @Test
    void textOfAReportIsNeverMarkup() throws IOException {
        String evil = "<script>alert(1)</script> & \"quoted\" ' \u0000\u202e\ud800";
        Report report = new Report("x", evil, evil, "javascript:alert(1)", null, "en", evil);
        Reading reading = new Reading(
                report,
                List.of(new Span(0, evil.length())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(page(reading))
                .doesNotContain("<script", "\u0000", "\u202e", "\ud800", "href=\"javascript")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;");
    }
}
