package org.purport.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Purport;
import org.purport.app.export.Format;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;

/** Every format is a button away, for a story and for the case. */
class ExportPageTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Served served;

    private static String story = "";
    private static String hostile = "";

    @BeforeAll
    static void open() {
        Path file = SampleCase.in(folder);
        served = Served.over(file);
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            story = "/story/" + kept.overview().storyOf("n3").orElseThrow().id();
            hostile = "/story/"
                    + kept.overview().storyOf("x/1 & <b>\"2\"").orElseThrow().id();
        }
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatIsAFileOfItsKind(Format format) throws IOException, InterruptedException {
        for (String of : List.of("", story, hostile)) {
            HttpResponse<String> answer = served.get(of + "/export/file?as=" + format.word());
            assertThat(answer.statusCode()).isEqualTo(200);
            String ending = format.ending().isEmpty() ? "zip" : format.ending();
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename=\"howitzers")
                    .endsWith("." + ending + "\"");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .matches(type -> type.startsWith("text/html") == (format == Format.HTML));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.body()).doesNotContain("\u202e");
        }
        assertThat(served.get("/export").body()).contains("value=\"" + format.word() + "\"");
        assertThat(served.get(story + "/export?look=" + format.word()).body()).contains("would have");
    }

    @Test
    void onlyWhatHappenedLeavesThePlansBehind() throws IOException, InterruptedException {
        String all = served.get(story + "/export/file?as=acled").body()
                + served.get(story + "/export/file?as=icews").body();
        String done = served.get(story + "/export/file?as=icews&occurred=1").body();
        assertThat(all).contains("planned");
        assertThat(done).doesNotContain("planned").contains("occurred");
        assertThat(served.get(story + "/export?look=icews&occurred=1").body())
                .contains("name=\"occurred\" value=\"1\" checked");
    }

    @Test
    void daysNarrowIt() throws IOException, InterruptedException {
        String late = served.get("/export/file?as=csv&since=2024-04-01&until=2024-04-30")
                .body();
        assertThat(late).contains("2024-04-20").doesNotContain("2024-03-04");
    }

    @Test
    void whatMakesNoSenseIsSaidInOneLine() throws IOException, InterruptedException {
        assertThat(served.get("/export/file").statusCode()).isEqualTo(400);
        assertThat(served.get("/export/file?as=docx").statusCode()).isEqualTo(400);
        assertThat(served.get("/export/file?as=csv&since=soon").statusCode()).isEqualTo(400);
        assertThat(served.get("/story/none/export").statusCode()).isEqualTo(404);
        assertThat(served.get("/story/none/export/file?as=csv").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void aPersonCountsAndDownloads(int width) throws IOException {
        var found = Browsing.open();
        assumeTrue(found.isPresent(), "no Chromium in the path: install chromium to run the tests of the pages");
        try (Browsing browsing = found.get()) {
            Page page = browsing.page(width, false);
            page.navigate(served.address(story + "/export"));
            page.getByLabel("only what happened").check();
            button(page, "Count what ACLED-shaped CSV leaves out");
            assertThat(page.locator(".counted").innerText()).contains("ACLED-shaped CSV would have");
            assertThat(page.getByLabel("only what happened").isChecked()).isTrue();
            Download download = page.waitForDownload(() -> button(page, "Download GeoJSON"));
            assertThat(download.suggestedFilename()).endsWith("-occurred.geojson");
            assertThat(Files.readString(download.path())).contains("FeatureCollection");
            page.context().close();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
