package org.purport.app.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's Chromium as a person drives it, with the checks of accessibility that every page has to pass. */
public final class Browsing implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final String axe;
    private final List<String> complaints = new ArrayList<>();

    private Browsing(Path chromium) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        try (InputStream in = Browsing.class.getResourceAsStream("/axe.min.js")) {
            this.axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("axe is missing", e);
        }
    }

    /** The browser, or nothing where the system has none; {@code ./dev test} installs one where it can. */
    public static Optional<Browsing> open() {
        for (String name : List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return Optional.of(new Browsing(file));
                }
            }
        }
        return Optional.empty();
    }

    /** A fresh window; what its pages complain of in the console is kept. */
    public Page page(int width, boolean dark) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** What pages complained of so far. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe finds wrong with a page, by the rules of WCAG 2.2 A and AA and of good practice. */
    @SuppressWarnings("unchecked")
    public List<String> violations(Page page) {
        page.evaluate(axe);
        return (List<String>) page.evaluate(
                "() => axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
                        + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 200)"
                        + " + ' ' + (n.any[0] ? n.any[0].message : '')).slice(0, 3).join(' | ')))");
    }

    /** Whether one has to scroll sideways to read a page. */
    public static boolean isTooWide(Page page) {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
    }

    @Override
    public void close() {
        playwright.close();
    }
}
