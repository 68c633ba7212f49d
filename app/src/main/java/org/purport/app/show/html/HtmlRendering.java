package org.purport.app.show.html;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Heading;
import org.purport.app.show.Rendering;
import org.purport.model.Reading;

/**
 * One page for all readings: an index where there are several, then an article for each.
 *
 * <p>The page loads nothing and runs no script; its policy forbids both. Articles wait in a file until the index that goes
 * before them is known, so that memory does not grow with their number.
 */
public final class HtmlRendering implements Rendering {
    private final Appendable out;
    private final WorldMap world = WorldMap.open();
    private final List<Heading> headings = new ArrayList<>();
    private @Nullable Path waiting;
    private @Nullable Writer articles;

    public HtmlRendering(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(Reading reading) throws IOException {
        Briefing briefing = Briefing.of(reading);
        Heading heading = Heading.of(briefing);
        headings.add(heading);
        Markup html = new Markup();
        new Article(briefing, heading, new Anchors("r" + headings.size() + "-"), world).write(html);
        articles().append(html.toString());
    }

    private Writer articles() throws IOException {
        Writer writer = articles;
        if (writer == null) {
            Path file = Files.createTempFile("purport", ".html");
            file.toFile().deleteOnExit();
            waiting = file;
            writer = new BufferedWriter(Files.newBufferedWriter(file));
            articles = writer;
        }
        return writer;
    }

    @Override
    public void close() throws IOException {
        String title = headings.size() == 1 ? headings.get(0).title() : headings.size() + " reports";
        String style = style();
        Markup head = new Markup();
        head.raw("<!DOCTYPE html>\n")
                .raw("<html lang=\"en\">")
                .line()
                .open("head")
                .line();
        head.empty("meta", "charset", "utf-8").line();
        head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        head.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style))
                .line();
        head.empty("meta", "name", "color-scheme", "content", "light dark").line();
        head.element("title", title + " — Purport").line();
        head.raw("<style>" + style + "</style>").line().close().line();
        head.raw("<body>").line();
        head.element("a", "Skip to the briefing", "class", "skip", "href", "#main")
                .line();
        Patterns.write(head);
        head.raw("<main id=\"main\">").line();
        index(head);
        out.append(head.toString());
        copyArticles();
        out.append("</main>\n");
        out.append(foot());
        out.append("</body>\n</html>\n");
    }

    private void index(Markup html) {
        if (headings.size() < 2) {
            return;
        }
        html.open("nav", "class", "index", "aria-label", "Reports");
        html.element("h1", headings.size() + " reports").open("ol");
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            html.open("li").element("a", heading.title(), "href", "#" + new Anchors("r" + (i + 1) + "-").part("top"));
            html.element("span", heading.origin(), "class", "origin");
            html.element("span", heading.tally(), "class", "tally").close().line();
        }
        html.close().close().line();
    }

    private void copyArticles() throws IOException {
        Writer writer = articles;
        Path file = waiting;
        if (writer == null || file == null) {
            out.append("<p>No report was read.</p>\n");
            return;
        }
        writer.close();
        char[] buffer = new char[1 << 14];
        try (Reader reader = new BufferedReader(Files.newBufferedReader(file))) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                out.append(new String(buffer, 0, read));
            }
        }
        Files.deleteIfExists(file);
    }

    private static String foot() {
        return new Markup()
                .open("footer")
                .text("Made by Purport. It says what the report says: which words carry it, and who is behind them; not"
                        + " whether it is true. Odds are the intervals that readers take the words to mean. ")
                .element("span", WorldMap.CREDIT)
                .close()
                .line()
                .toString();
    }

    private static String policy(String style) {
        return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlRendering.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IOException("page.css is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
