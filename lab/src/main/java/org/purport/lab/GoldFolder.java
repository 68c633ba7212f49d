package org.purport.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Report;

/**
 * A folder of gold sets with the scoring scripts beside it.
 *
 * <p>A set is a folder with a {@code gold.jsonl}, or with folders that have one (one case each).
 */
record GoldFolder(Path root) {

    /** A row of the table of sets. */
    record Task(Path set, String scorer, String input, List<String> shown) {
        String name() {
            return set.getFileName().toString();
        }

        /** The folders that hold gold and reports: the set itself, or one for each of its cases. */
        List<Path> cases() throws IOException {
            if (Files.exists(set.resolve("gold.jsonl"))) {
                return List.of(set);
            }
            try (Stream<Path> inside = Files.list(set)) {
                return inside.filter(folder -> Files.exists(folder.resolve("gold.jsonl")))
                        .sorted()
                        .toList();
            }
        }
    }

    Scorer scorer(String name) {
        return new Scorer(root.resolveSibling("score").resolve(name + ".py"));
    }

    /** What is to be scored, set by set; sets that the table does not know are named on standard error. */
    List<Task> tasks() throws IOException {
        List<Path> sets;
        try (Stream<Path> inside = Files.list(root)) {
            sets = inside.filter(Files::isDirectory).sorted().toList();
        }
        List<List<String>> rows = Table.open(GoldFolder.class, "sets.tsv", 4).rows();
        List<Task> tasks = new ArrayList<>();
        for (Path set : sets) {
            String name = set.getFileName().toString();
            for (List<String> row : rows) {
                if (name.matches(row.get(0).replace("*", ".*"))) {
                    tasks.add(new Task(
                            set, row.get(1), row.get(2), List.of(row.get(3).split(" "))));
                }
            }
        }
        return tasks;
    }

    /** The reports of one case of a set. */
    List<Report> reports(Path folder) throws IOException {
        for (String name : List.of("reports.jsonl", "reports.jsonl.gz")) {
            if (Files.exists(folder.resolve(name))) {
                return GoldSet.reports(folder.resolve(name));
            }
        }
        // The seed's text lies apart from its gold, because it is a third party's.
        Path text = root.resolveSibling("seed").resolve("report.txt");
        return List.of(new Report("seed", null, "The Reporter", null, "2023-09-05", "en", Files.readString(text)));
    }

    /** The paragraphs of a set's README that say what others reach. */
    static List<String> peers(Path set) throws IOException {
        Path readme = set.resolve("README.md");
        List<String> peers = new ArrayList<>();
        if (!Files.exists(readme)) {
            return peers;
        }
        StringBuilder paragraph = new StringBuilder();
        for (String line : Files.readAllLines(readme, StandardCharsets.UTF_8)) {
            if (paragraph.length() > 0 || line.startsWith("Anchors") || line.startsWith("Floor")) {
                paragraph.append(paragraph.length() > 0 ? " " : "").append(line.strip());
                if (line.strip().endsWith(".")) {
                    peers.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
        }
        return peers;
    }
}
