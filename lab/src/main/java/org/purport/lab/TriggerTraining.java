package org.purport.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.purport.interpret.event.SeenTriggers;
import org.purport.lab.LinearTraining.Row;
import org.purport.model.AnnotatedReport;
import org.purport.model.Impressions.OfSentence;
import org.purport.model.Report;
import org.purport.model.Sentence;

/** Trains what takes further words for event words, on a set that marks every such word. */
final class TriggerTraining {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LinearTraining TRAINING = new LinearTraining(15, 5, 64);
    private static final double[] BARS = {0.2, 0.3, 0.4, 0.5, 0.6, 0.7};

    private TriggerTraining() {}

    /**
     * Trains on one set and writes the weights.
     *
     * @param dev the set on which it is measured how well all event words are told from the rest
     */
    static void run(Path train, Path dev, Path out) throws IOException {
        List<Row> rows = rows(train);
        Map<String, Double> weights = TRAINING.weights(rows);
        String about = String.format(
                "trained on %s (sha256 of gold.jsonl %s), %d words, %d of them marked",
                train.getFileName(),
                Checksum.of(train.resolve("gold.jsonl")),
                rows.size(),
                rows.stream().filter(Row::right).count());
        LinearTraining.write(
                weights, List.of("words that tell of something happening: logistic regression", about), out);
        System.err.printf("%s, %d weights, %s%n", about, weights.size(), out);
        measure(weights, rows(dev));
    }

    private static List<Row> rows(Path set) throws IOException {
        Map<String, Set<Integer>> marked = new HashMap<>();
        for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
            JsonNode report = MAPPER.readTree(line);
            Set<Integer> starts = marked.computeIfAbsent(report.path("id").asText(), id -> new HashSet<>());
            report.path("events")
                    .forEach(event -> starts.add(event.path("trigger").get(0).asInt()));
        }
        KeptReader reader = new KeptReader();
        return GoldSet.reports(set.resolve("reports.jsonl")).parallelStream()
                .flatMap(report -> rows(report, reader, marked.getOrDefault(report.id(), Set.of())))
                .toList();
    }

    private static Stream<Row> rows(Report report, KeptReader reader, Set<Integer> marked) {
        AnnotatedReport annotated = reader.annotated(report);
        List<Row> rows = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            OfSentence impression = annotated.impressions().of(sentence);
            int read = impression == null ? 0 : Math.min(sentence.size(), impression.size());
            for (int i = 0; i < read && impression != null; i++) {
                if (SeenTriggers.canTell(sentence, i)) {
                    boolean right = marked.contains(sentence.span(i, i).start());
                    rows.add(new Row(
                            SeenTriggers.features(sentence, i), impression.states()[i], right));
                }
            }
        }
        return rows.stream();
    }

    private static void measure(Map<String, Double> weights, List<Row> rows) {
        long marked = rows.stream().filter(Row::right).count();
        for (double bar : BARS) {
            List<Row> taken = rows.stream()
                    .filter(row -> LinearTraining.probability(weights, row) >= bar)
                    .toList();
            long right = taken.stream().filter(Row::right).count();
            System.err.printf(
                    Locale.ROOT,
                    "all event words of the other set, bar %.2f: precision %.3f, recall %.3f%n",
                    bar,
                    right / (double) Math.max(1, taken.size()),
                    right / (double) Math.max(1, marked));
        }
    }
}
