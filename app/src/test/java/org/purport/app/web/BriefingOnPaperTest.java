package org.purport.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Purport;
import org.purport.app.cli.Loaded;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.StoryRecord;
import org.purport.model.Report;

/** What comes out of the printer, and what the grounds say, for a story that many tell. */
class BriefingOnPaperTest {
    private static final List<String> TOWNS = List.of("Bergen", "Oslo", "Trondheim", "Stavanger", "Chisinau", "Moscow");

    private static final List<String> CLAIMS = List.of(
            "Kari Lund, Norway's defence minister, said Norway would probably send %d howitzers to Moldova in April.",
            "Ion Rusu, Moldova's president, denied that Moldova would receive %d howitzers from Norway.",
            "Russia's foreign minister warned Norway against sending howitzers to Moldova.",
            "A senior official in %2$s told Nordposten that %d howitzers had been loaded onto a train.",
            "The defence ministry in Oslo declined to comment on the howitzers for Moldova.",
            "Norway sent %d howitzers to Moldova, the ministry of defence in %2$s confirmed.",
            "Experts believe that a delivery of howitzers to Moldova is unlikely before May.",
            "Norway plans to train soldiers of Moldova on the howitzers in %2$s in June.");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Browsing browsing;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Served served;

    private static String story = "";

    @BeforeAll
    static void open() {
        var found = Browsing.open();
        assumeTrue(found.isPresent(), "no Chromium in the path: install chromium to run the tests of the pages");
        browsing = found.get();
        Path file = folder.resolve("many.purport");
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            for (int i = 0; i < 30; i++) {
                kept.add(Loaded.PURPORT.read(report(i)), "test");
            }
            kept.link();
            StoryRecord largest = kept.stories().get(0);
            assertThat(largest.reports()).isGreaterThan(11);
            story = "/story/" + largest.id();
        }
        served = Served.over(file);
    }

    /** Each report has five of the claims, with numbers and towns of its own. */
    private static Report report(int i) {
        List<String> sentences = new ArrayList<>();
        for (int j = 0; j < 5; j++) {
            sentences.add(String.format(
                    CLAIMS.get((i + j * 3) % CLAIMS.size()), 10 + i % 4, TOWNS.get((i + j) % TOWNS.size())));
        }
        String day = String.format("2024-03-%02d", 1 + i / 3);
        return new Report(
                "m" + i,
                "Norway, Moldova and the howitzers, part " + i,
                "Paper " + i % 9,
                null,
                day,
                "en",
                String.join(" ", sentences));
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
            browsing.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/briefing", "?all=1"})
    void theDossierOfManyReportsIsTwoCitedPages(String view) throws IOException {
        Page page = browsing.page(1280, true);
        page.navigate(served.address(story + view));
        byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4"));
        page.context().close();
        try (PDDocument paper = Loader.loadPDF(printed)) {
            assertThat(paper.getNumberOfPages()).isBetween(1, 2);
            String text = new PDFTextStripper().getText(paper);
            assertThat(text).containsIgnoringCase("bottom line").containsIgnoringCase("planned and due");
            assertThat(text).doesNotContain("Skip to the page", "Corrections", "Two-page briefing");
            String sentences =
                    text.substring(text.toLowerCase(java.util.Locale.ROOT).lastIndexOf("sentences"));
            Matcher cited = Pattern.compile("\\[(\\d+)]").matcher(text.substring(0, text.indexOf(sentences)));
            int citations = 0;
            while (cited.find()) {
                assertThat(sentences).contains("[" + cited.group(1) + "]");
                citations++;
            }
            assertThat(citations).isGreaterThan(8);
            assertThat(sentences).containsPattern("Paper \\d, \\d+ Mar 2024").contains("howitzers");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void fromAPointToItsGroundsAndWithoutASource(int width) {
        Page page = browsing.page(width, false);
        page.navigate(served.address(story));
        assertThat(page.locator("main").innerText())
                .containsPattern("\\w \\(\\d+–\\d+%\\) taken at their word")
                .containsPattern("\\d+ origins? in \\d+ reports? \\([^)]+\\) of \\d+ owners?");
        page.locator(".basis", new Page.LocatorOptions().setHasText("taken at their word"))
                .first()
                .locator("a")
                .click();
        assertThat(page.url()).contains("/grounds?of=");
        assertThat(page.locator("table.pool tbody tr").count()).isGreaterThan(1);
        assertThat(page.locator("main").innerText()).contains("tellings joined");
        assertThat(page.locator("ol.ties > li").first().innerText()).containsPattern("^\\d+%");
        page.locator("details.why summary").click();
        assertThat(page.locator("details.why p").innerText()).startsWith("Each source counts once");
        page.locator("table.pool a").first().click();
        assertThat(page.url()).contains("/without?source=");
        assertThat(page.locator("h1").innerText()).startsWith("Without ");
        assertThat(page.locator("main").innerText()).contains("left out");
        assertThat(Browsing.isTooWide(page)).isFalse();
        page.context().close();
    }

    @Test
    void whatIsTakenAtItsWordCountsEverySourceOnce() throws IOException, InterruptedException {
        String grounds = served.get(story + "/grounds").body();
        assertThat(grounds).contains("Hardened on the way", "Numbers that differ", "Text that was taken over");
        assertThat(served.get(story + "/without?source=nobody%20at%20all").statusCode())
                .isEqualTo(404);
        assertThat(served.get(story + "/without").statusCode()).isEqualTo(400);
        assertThat(served.get(story + "/grounds?of=none").statusCode()).isEqualTo(404);
    }
}
