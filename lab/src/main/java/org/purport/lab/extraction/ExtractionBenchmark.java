package org.purport.lab.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * Scores extractors on a folder in the format of Scrapinghub's article-extraction-benchmark.
 *
 * <p>The folder holds {@code ground-truth.json} (page name to {@code {"articleBody"}}) and {@code html/NAME.html.gz} or
 * {@code html/NAME.html}.
 */
public final class ExtractionBenchmark {
    private final Map<String, String> truth;
    private final Map<String, String> pages;

    private ExtractionBenchmark(Map<String, String> truth, Map<String, String> pages) {
        this.truth = truth;
        this.pages = pages;
    }

    /** Prints a table of all candidates; {@code FOLDER [detail]}. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: FOLDER [detail]");
            System.exit(2);
        }
        open(Path.of(args[0])).print(args.length > 1, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static ExtractionBenchmark open(Path folder) throws IOException {
        Map<String, String> truth = new TreeMap<>();
        Map<String, String> pages = new TreeMap<>();
        JsonNode all =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        for (Map.Entry<String, JsonNode> page : all.properties()) {
            truth.put(page.getKey(), page.getValue().path("articleBody").asText());
            pages.put(page.getKey(), html(folder.resolve("html"), page.getKey()));
        }
        return new ExtractionBenchmark(truth, pages);
    }

    private static String html(Path folder, String name) throws IOException {
        Path packed = folder.resolve(name + ".html.gz");
        if (Files.exists(packed)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(name + ".html"));
        String start = new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1);
        return new String(
                bytes, start.contains("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
    }

    /** What one extractor makes of every page, in the order of their names. */
    Map<String, Shingles> score(Function<String, String> extractor) {
        Map<String, Shingles> scores = new TreeMap<>();
        pages.forEach((name, html) ->
                scores.put(name, Shingles.compare(truth.getOrDefault(name, ""), extractor.apply(html))));
        return scores;
    }

    private void print(boolean detail, PrintStream out) {
        out.println("| extractor | F1 | precision | recall | accuracy | ms a page |\n|---|---|---|---|---|---|");
        List<String> details = new ArrayList<>();
        Candidates.all().forEach((name, extractor) -> {
            score(extractor);
            long start = System.nanoTime();
            Map<String, Shingles> scores = score(extractor);
            double each = (System.nanoTime() - start) / 1e6 / Math.max(1, pages.size());
            ExtractionFigures figures = ExtractionFigures.of(List.copyOf(scores.values()));
            out.printf(
                    "| %s | %s | %s | %s | %s | %.1f |%n",
                    name, figures.f1(), figures.precision(), figures.recall(), figures.accuracy(), each);
            scores.forEach((page, score) -> details.add(
                    String.format("%-30s %-28s P %.2f R %.2f", name, page, score.precision(), score.recall())));
        });
        if (detail) {
            details.forEach(out::println);
        }
    }
}
