package org.purport.lab.extraction;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.purport.model.Report;
import org.purport.read.Hint;
import org.purport.read.Inputs;
import org.purport.read.Outcome;

/** Extractors of main text that can be had from Maven Central, and the one that Purport reads with. */
final class Candidates {
    private static final String ADDRESS = "https://example.org/page";

    private Candidates() {}

    /** By name: HTML in, text out. */
    static Map<String, Function<String, String>> all() {
        Map<String, Function<String, String>> all = new LinkedHashMap<>();
        all.put("Purport", Candidates::purport);
        all.put(
                "readability4j 1.0.8",
                html -> paragraphs(new Readability4J(ADDRESS, html).parse().getContent()));
        all.put(
                "readability4j 1.0.8 extended",
                html -> paragraphs(
                        new Readability4JExtended(ADDRESS, html).parse().getContent()));
        all.put("Crux 2.1.0", Candidates::crux);
        all.put("boilerpipe 1.2.2 article", boilerpipe(CommonExtractors.ARTICLE_EXTRACTOR));
        all.put("boilerpipe 1.2.2 default", boilerpipe(CommonExtractors.DEFAULT_EXTRACTOR));
        all.put("boilerpipe 1.2.2 largest content", boilerpipe(CommonExtractors.LARGEST_CONTENT_EXTRACTOR));
        all.put("boilerpipe 1.2.2 canola", boilerpipe(CommonExtractors.CANOLA_EXTRACTOR));
        all.put("every p (jsoup 1.21.2)", html -> Jsoup.parse(html).select("p").eachText().stream()
                .collect(Collectors.joining("\n")));
        all.put("everything (jsoup 1.21.2)", html -> Jsoup.parse(html).body().wholeText());
        return all;
    }

    private static String purport(String html) {
        try (Stream<Outcome> outcomes = new Inputs()
                .read(
                        html.getBytes(StandardCharsets.UTF_8),
                        Hint.of("page.html").served("text/html", "utf-8", null))) {
            return outcomes.flatMap(outcome -> outcome.reports().stream())
                    .map(Report::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String crux(String html) {
        Article article = ArticleExtractor.with(ADDRESS, html).extractContent().article();
        return article.document == null ? "" : article.document.wholeText();
    }

    private static Function<String, String> boilerpipe(BoilerpipeExtractor extractor) {
        return html -> {
            try {
                return extractor.getText(html);
            } catch (BoilerpipeProcessingException e) {
                return "";
            }
        };
    }

    private static String paragraphs(String content) {
        Element body = Jsoup.parse(content == null ? "" : content).body();
        return body.wholeText();
    }
}
