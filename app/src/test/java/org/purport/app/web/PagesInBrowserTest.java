package org.purport.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** The pages as a person uses them, in a wide window and on a phone, by day and by night. */
class PagesInBrowserTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/ask",
            "/ask?q=act:denies%20howitzers",
            "/report?id=n1",
            "/report?id=n3",
            "/report?id=x%2F1%20%26%20%3Cb%3E%222%22",
            "/correct?report=n1&event=e1",
            "/correct?report=n1&claim=c1",
            "/review",
            "/add",
            "/export",
            "/record",
            "/nowhere");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Browsing browsing;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Served served;

    @BeforeAll
    static void open() {
        var found = Browsing.open();
        assumeTrue(found.isPresent(), "no Chromium in the path: install chromium to run the tests of the pages");
        browsing = found.get();
        served = Served.over(SampleCase.in(folder));
    }

    @AfterAll
    static void stop() {
        if (served != null) {
            served.close();
            browsing.close();
        }
    }

    private static Page at(String path, int width, boolean dark) {
        Page page = browsing.page(width, dark);
        page.navigate(served.address(path));
        return page;
    }

    private static Page dossier(int width, boolean dark) {
        Page page = at("/", width, dark);
        page.locator("table.stories tbody a").first().click();
        assertThat(page.url()).contains("/story/");
        return page;
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "400, false", "400, true"})
    void everyPageIsAccessibleAndFits(int width, boolean dark) {
        Page page = dossier(width, dark);
        List<String> found = new ArrayList<>(wrong(page));
        for (String path : PAGES) {
            page.navigate(served.address(path));
            found.addAll(wrong(page));
        }
        page.context().close();
        assertThat(found).isEmpty();
        assertThat(browsing.complaints())
                .filteredOn(each -> !each.contains("/nowhere"))
                .isEmpty();
    }

    private static List<String> wrong(Page page) {
        List<String> wrong = new ArrayList<>();
        browsing.violations(page).forEach(each -> wrong.add(page.url() + ": " + each));
        if (Browsing.isTooWide(page)) {
            wrong.add(page.url() + ": wider than the window");
        }
        return wrong;
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void fromTheDossierToTheWordsOfAClaim(int width) {
        Page page = dossier(width, false);
        page.locator("ul.said a.cite").first().click();
        assertThat(page.url()).contains("/report?id=").contains("#");
        String place = page.url().substring(page.url().indexOf('#') + 1);
        assertThat(page.locator("[id='" + place + "']").isVisible()).isTrue();
        page.locator("details.why summary").first().click();
        assertThat(page.locator("ul.because").first().isVisible()).isTrue();
        page.locator(".text a.cue").first().click();
        assertThat(page.url()).contains("#claim-");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void askingCompletesWhatIsTyped(int width) {
        Page page = at("/ask", width, false);
        Locator box = page.getByLabel("Who said what");
        box.pressSequentially("source:Ka");
        page.waitForCondition(() -> page.locator("#offers option").count() > 0);
        assertThat(page.locator("#offers option").first().getAttribute("value")).isEqualTo("source:\"Kari Lund\"");
        box.fill("source:\"Kari Lund\" act:confirms");
        box.press("Enter");
        assertThat(page.locator("ol.found > li").count()).isPositive();
        page.locator(".chips a").last().click();
        assertThat(page.getByLabel("Who said what").inputValue()).isEqualTo("source:\"Kari Lund\"");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void aDoubtIsFoundByKeysAndSettled(int width) {
        Page page = at("/review", width, false);
        for (int i = 0; i < 100 && page.locator("ol.found > li").count() == 0; i++) {
            page.waitForTimeout(100);
            page.reload();
        }
        String first = page.locator("ol.found > li a.headline").first().innerText();
        page.keyboard().press("j");
        assertThat(page.evaluate("() => document.activeElement.innerText")).isEqualTo(first);
        page.keyboard().press("Enter");
        page.locator("blockquote").waitFor();
        assertThat(page.url()).contains("/correct?report=");
        if (width == 400) { // one doubt is there for both
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put on record"))
                    .last()
                    .click();
            page.locator("p.change").waitFor();
            assertThat(page.locator("p.change").innerText()).contains("is on record");
        }
        page.context().close();
    }

    @Test
    void anEventIsGivenAnotherTypeAndBack() {
        Page page = at("/correct?report=n1&event=e1", 400, false);
        page.getByLabel("Type", new Page.GetByLabelOptions().setExact(true)).selectOption("AID");
        page.getByLabel("Why").first().fill("howitzers are aid");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put on record"))
                .first()
                .click();
        page.locator("p.change").waitFor();
        page.navigate(served.address("/record"));
        assertThat(page.locator("ol.found > li").first().innerText()).contains("howitzers are aid", "AID");
        page.locator("ol.found > li summary").first().click();
        page.getByLabel("Why").first().fill("a try");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .first()
                .click();
        page.locator("p.change").waitFor();
        assertThat(page.locator("ol.found > li").nth(1).innerText()).contains("undone");
        page.context().close();
    }
}
