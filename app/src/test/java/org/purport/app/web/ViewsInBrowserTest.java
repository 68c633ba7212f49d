package org.purport.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;

/** The views of a story as a person drives them, in a wide window and on a phone, by day and by night. */
class ViewsInBrowserTest {
    private static final List<String> VIEWS = List.of(
            "/matrix",
            "/matrix?speakers=all&open=kari%20lund",
            "/hypotheses",
            "/timeline",
            "/timeline?by=reported&from=2024-01-01&to=2024-12-31",
            "/map",
            "/map?place=Bergen",
            "/actors",
            "/actor?name=kari%20lund",
            "/asof",
            "/export?look=acled",
            "/briefing",
            "/grounds",
            "/without?source=Kari%20Lund",
            "/asof?at=1&since=0");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Browsing browsing;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Served served;

    private static String story = "";
    private static List<String> all = List.of();

    @BeforeAll
    static void open() {
        var found = Browsing.open();
        assumeTrue(found.isPresent(), "no Chromium in the path: install chromium to run the tests of the pages");
        browsing = found.get();
        Path file = SampleCase.in(folder);
        served = Served.over(file);
        try (CaseFile kept = Purport.openCase(file, Access.READ)) {
            story = "/story/" + kept.overview().storyOf("n3").orElseThrow().id();
            all = kept.stories().stream().map(each -> "/story/" + each.id()).toList();
        }
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
            browsing.close();
        }
    }

    private static Page at(String view, int width) {
        Page page = browsing.page(width, false);
        page.navigate(served.address(story + view));
        return page;
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "400, false", "400, true"})
    void everyViewIsAccessibleAndFits(int width, boolean dark) {
        Page page = browsing.page(width, dark);
        List<String> wrong = new ArrayList<>();
        for (String view : VIEWS) {
            page.navigate(served.address(story + view));
            browsing.violations(page).forEach(each -> wrong.add(view + ": " + each));
            if (Browsing.isTooWide(page)) {
                wrong.add(view + ": wider than the window");
            }
        }
        page.context().close();
        assertThat(wrong).isEmpty();
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void viewsOfAStoryOfHostileTextShowItAsText() throws IOException, InterruptedException {
        for (String each : all) {
            for (String view : List.of(
                    "",
                    "/matrix",
                    "/hypotheses",
                    "/timeline",
                    "/map",
                    "/actors",
                    "/asof",
                    "/grounds",
                    "/briefing",
                    "/export")) {
                var answer = served.get(each + view);
                assertThat(answer.statusCode()).as(each + view).isEqualTo(200);
                assertThat(answer.body())
                        .doesNotContain(
                                "<script>alert", "<img src=x", "\u202e", " style=\"", " onclick", "javascript:");
            }
        }
    }

    @Test
    void whatDoesNotExistIsSaidInOneLine() throws IOException, InterruptedException {
        assertThat(served.get("/story/none/matrix").statusCode()).isEqualTo(404);
        assertThat(served.get(story + "/hypotheses?of=none").statusCode()).isEqualTo(404);
        assertThat(served.get(story + "/actor?name=nobody").statusCode()).isEqualTo(404);
        assertThat(served.get(story + "/actor").statusCode()).isEqualTo(400);
        assertThat(served.get(story + "/timeline?from=soon").statusCode()).isEqualTo(400);
        assertThat(served.get(story + "/asof?day=yesterday").statusCode()).isEqualTo(400);
        assertThat(served.get(story + "/asof?day=1999-01-01").statusCode()).isEqualTo(404);
        assertThat(served.get(story + "/matrix?page=zwei").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void theSentenceOfACellStandsWhereOneIs(int width) {
        Page page = at("/matrix", width);
        Locator first = page.locator(".matrix .cell").first();
        first.focus();
        assertThat(page.locator(".quotes:visible").count()).isEqualTo(1);
        assertThat(page.locator(".quotes:visible").innerText()).containsIgnoringCase("howitzers");
        if (width > 400) {
            String before = (String) page.evaluate("() => document.activeElement.closest('tr').id");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("() => document.activeElement.closest('tr').id"))
                    .isNotEqualTo(before);
        }
        page.keyboard().press("Escape");
        assertThat(page.locator(".quotes:visible").count()).isZero();
        first.focus();
        page.locator(".quotes:visible a").first().click();
        assertThat(page.url()).contains("/report?id=");
        String place = page.url().substring(page.url().indexOf('#') + 1);
        assertThat(page.locator("[id='" + place + "']").count()).isEqualTo(1);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void fromTheMatrixToHypothesesAndBack(int width) {
        Page page = at("/matrix", width);
        page.locator(".matrix tbody th a").first().click();
        assertThat(page.url()).contains("/hypotheses?of=");
        assertThat(page.locator(".fit.inconsistent").count()).isPositive();
        assertThat(page.locator("tfoot").innerText()).contains("inconsistent");
        page.locator("select#of").selectOption(new SelectOption().setIndex(1));
        page.locator("form.filter button").click();
        assertThat(page.url()).contains("of=");
        page.locator(".switch a").first().click();
        assertThat(page.url()).contains("/matrix");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void theTimelineZoomsByKeysAndKeepsItsPlace(int width) {
        Page page = at("/timeline", width);
        assertThat(page.locator(".bar rect").count()).isPositive();
        String whole = page.locator(".tally").innerText();
        page.keyboard().press("+");
        page.waitForURL(url -> url.contains("from="));
        assertThat(page.locator(".tally").innerText()).isNotEqualTo(whole);
        page.keyboard().press("0");
        page.waitForURL(url -> !url.contains("from="));
        assertThat(page.locator(".tally").innerText()).isEqualTo(whole);
        page.locator(".switch a").last().click();
        assertThat(page.url()).contains("by=reported");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void fromThePlaceOnTheMapToItsRowAndTheTimeline(int width) {
        Page page = at("/map?place=Bergen", width);
        page.locator("svg.world a[href^='#place-']").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.url()).contains("#place-");
        page.locator(".map-table a[href*='/timeline?place=']").first().click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Timeline");
        assertThat(page.locator("table.days tbody tr, main > p").count()).isPositive();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void anActorHasADatedPage(int width) {
        Page page = at("/actors", width);
        page.locator(".pairs a", new Page.LocatorOptions().setHasText("Kari Lund"))
                .first()
                .click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Kari Lund");
        assertThat(page.locator(".dated li .day").first().innerText()).contains("Mar 2024");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void theSliderShowsAnotherDay(int width) {
        Page page = at("/asof", width);
        String last = page.locator("#stood").innerText();
        page.locator("#at").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForURL(url -> url.contains("at="));
        assertThat(page.locator("#stood").innerText()).isNotEqualTo(last).containsIgnoringCase("Mar 2024");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("at");
        page.navigate(served.address(story + "/asof?day=2024-03-06&from=2024-03-04"));
        assertThat(page.locator("#changed").innerText()).containsIgnoringCase("4 Mar 2024");
        assertThat(page.locator("#changed ~ ul").count()).isPositive();
        page.context().close();
    }
}
