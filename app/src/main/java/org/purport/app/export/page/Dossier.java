package org.purport.app.export.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Tally;
import org.purport.app.show.html.Markup;

/** One page for a case, which loads nothing and runs no script: a chapter a story, every statement with its reports. */
public final class Dossier implements Export.OfFile {
    @Override
    public Tally write(Material material, OutputStream stream) throws IOException {
        Tally tally = new Tally("stories");
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.append(head(material));
        if (material.size() > 1) {
            contents(material, out);
        }
        material.each(affair -> {
            out.append(new Chapter(affair).write());
            tally.write();
        });
        out.append(foot());
        out.flush();
        return tally;
    }

    private static String head(Material material) throws IOException {
        String style = style();
        Markup html = new Markup();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">").line().raw("<head>").line();
        html.raw("<meta charset=\"utf-8\">").line();
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line();
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                        + digest(style) + "'; base-uri 'none'; form-action 'none'\">")
                .line();
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">").line();
        html.element("title", "Dossier — Purport").line();
        html.raw("<style>" + style + "</style>").line().raw("</head>").line();
        html.raw("<body>").line();
        html.element("a", "Skip to the stories", "class", "skip", "href", "#main")
                .line();
        html.raw("<main id=\"main\">").line();
        html.element("h1", "Dossier: " + stories(material.size())).line();
        html.element(
                        "p",
                        "What reports say, who says so and who denies it; not whether it is true. Copies are counted apart;"
                                + " that origins are independent of each other is not established.",
                        "class",
                        "note")
                .line();
        return html.toString();
    }

    private static String stories(int count) {
        return count + (count == 1 ? " story" : " stories");
    }

    private static void contents(Material material, Writer out) throws IOException {
        out.append("<nav aria-label=\"Stories\">\n<ol>\n");
        material.each(affair -> out.append(new Markup()
                .open("li")
                .element("a", affair.title(), "href", "#" + affair.id())
                .element("span", " " + Words.count(affair.reports().size(), "report"), "class", "dim")
                .close()
                .line()
                .toString()));
        out.append("</ol>\n</nav>\n");
    }

    private static String foot() {
        return new Markup()
                .raw("</main>")
                .line()
                .element("footer", "Made by Purport. Odds are the intervals that readers take the words to mean.")
                .line()
                .raw("</body>")
                .line()
                .raw("</html>")
                .line()
                .toString();
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
        try (InputStream in = Dossier.class.getResourceAsStream("dossier.css")) {
            if (in == null) {
                throw new IOException("dossier.css is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
