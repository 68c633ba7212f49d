package org.purport.lab;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.purport.Purport;
import org.purport.json.LinksJson;
import org.purport.json.ReadingJson;
import org.purport.model.Reading;
import org.purport.model.Report;

/** Reads the gold sets, runs their scorers and writes docs/scores.md. */
final class Scoring {
    private static final Path GOLD = Path.of("..", "shared", "gold");
    private static final Path PAGE = Path.of("docs", "scores.md");

    /** Reports read at a time: enough to keep the cores busy, few enough to forget the trees soon. */
    private static final int BATCH = 64;

    private final GoldFolder gold;
    private final Path work;
    private final KeptReader reader = new KeptReader();
    private final Map<Path, Integer> read = new LinkedHashMap<>();

    private Scoring(GoldFolder gold, Path work) {
        this.gold = gold;
        this.work = work;
    }

    /** Arguments: the folder of gold sets, then the names of sets; with names nothing is written. */
    static void run(List<String> arguments) throws IOException, InterruptedException {
        boolean hasFolder = !arguments.isEmpty() && Files.isDirectory(Path.of(arguments.get(0)));
        Path folder = hasFolder ? Path.of(arguments.get(0)) : GOLD;
        List<String> names = arguments.subList(hasFolder ? 1 : 0, arguments.size());
        if (!Files.isDirectory(folder)) {
            System.err.println("no folder of gold sets at " + folder + "; name one: ./dev score GOLD-FOLDER");
            System.exit(2);
        }
        Scoring scoring =
                new Scoring(new GoldFolder(folder), Files.createDirectories(Path.of("lab", "target", "score")));
        List<ScoredSet> scored = new ArrayList<>();
        for (GoldFolder.Task task : new GoldFolder(folder).tasks()) {
            if (names.isEmpty() || names.contains(task.name())) {
                ScoredSet set = scoring.score(task);
                System.out.println(set.name() + " " + set.scorer() + " " + set.figures());
                scored.add(set);
            }
        }
        if (names.isEmpty()) {
            Files.writeString(PAGE, ScoresPage.of(scored, folder), StandardCharsets.UTF_8);
        }
    }

    private ScoredSet score(GoldFolder.Task task) throws IOException, InterruptedException {
        List<Map<String, String>> cases = new ArrayList<>();
        int reports = 0;
        for (Path folder : task.cases()) {
            reports += task.input().equals("axes")
                    ? AxesLayer.read(folder, axes(folder))
                    : read(folder, !task.input().equals("readings"));
            cases.add(gold.scorer(task.scorer()).figures(arguments(task, folder)));
        }
        Map<String, String> shown = new LinkedHashMap<>();
        for (String figure : task.shown()) {
            shown.put(figure, mean(cases, figure));
        }
        String scorer =
                task.scorer() + (task.input().equals("axes") ? ", in the set's own convention, cross-validated" : "");
        return new ScoredSet(task.name(), scorer, reports, shown, GoldFolder.peers(task.set()));
    }

    private static String mean(List<Map<String, String>> cases, String figure) {
        if (cases.size() == 1) {
            return cases.get(0).getOrDefault(figure, "none");
        }
        double sum = 0;
        for (Map<String, String> each : cases) {
            sum += Double.parseDouble(each.getOrDefault(figure, "0"));
        }
        return "%.4f".formatted(sum / cases.size());
    }

    private List<Path> arguments(GoldFolder.Task task, Path folder) {
        Path key = folder.resolve("gold.jsonl");
        Path readings = readings(folder);
        Path links = links(folder);
        return switch (task.input()) {
            case "axes" -> List.of(key, axes(folder));
            case "links" -> List.of(key, links);
            case "both" -> List.of(key, readings, links);
            case "gold-links" -> List.of(key, readings, Path.of("--links"), folder.resolve("links.gold.json"), links);
            default -> List.of(key, readings);
        };
    }

    private Path readings(Path folder) {
        return work.resolve(folder.getFileName() + ".readings.jsonl");
    }

    private Path axes(Path folder) {
        return work.resolve(folder.getFileName() + ".axes.jsonl");
    }

    private Path links(Path folder) {
        return work.resolve(folder.getFileName() + ".links.json");
    }

    /** Reads the reports of a case, once, and links them where that is asked for; says how many there are. */
    private int read(Path folder, boolean linked) throws IOException {
        Integer before = read.get(folder);
        if (before != null && (!linked || Files.exists(links(folder)))) {
            return before;
        }
        List<Report> reports = gold.reports(folder);
        List<Reading> kept = new ArrayList<>();
        long start = System.nanoTime();
        try (BufferedWriter out = Files.newBufferedWriter(readings(folder))) {
            for (int from = 0; from < reports.size(); from += BATCH) {
                List<Reading> batch = reports.subList(from, Math.min(reports.size(), from + BATCH)).parallelStream()
                        .map(reader::read)
                        .toList();
                for (Reading reading : batch) {
                    out.write(ReadingJson.write(reading));
                    out.newLine();
                }
                if (linked) {
                    kept.addAll(batch);
                }
            }
        }
        Files.deleteIfExists(links(folder));
        if (linked) {
            Files.writeString(
                    links(folder), LinksJson.write(Purport.interpreterOnly().link(kept)));
        }
        System.err.printf(
                "%s: %d reports, %.0f s%n", folder.getFileName(), reports.size(), (System.nanoTime() - start) / 1e9);
        read.put(folder, reports.size());
        return reports.size();
    }
}
