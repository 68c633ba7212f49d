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
import org.purport.interpret.event.ActProposals;
import org.purport.interpret.event.ActProposals.Act;
import org.purport.lab.LinearTraining.Row;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;

/**
 * Trains the judge of acts told in passing on sentences of which the main act is known, in the form of events-tune.
 *
 * <p>Prints what it does to reports that it was not trained on, in {@value #FOLDS} folds.
 */
final class EventTraining {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LinearTraining TRAINING = new LinearTraining(5, 3);
    private static final int FOLDS = 5;
    private static final double[] BARS = {0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5};

    private EventTraining() {}

    /** One report: its typed acts and the types that the gold names. */
    private record Told(List<Act> acts, Set<String> named) {
        List<Row> rows() {
            return acts.stream()
                    .map(act ->
                            new Row(act.features(), named.contains(act.type().name())))
                    .toList();
        }
    }

    /** Reads {@code folder}/reports.jsonl and gold.jsonl and writes the weights to {@code out}. */
    static void run(Path folder, Path out) throws IOException {
        List<Told> told = told(folder);
        crossValidate(told);
        List<Row> rows = told.stream().flatMap(each -> each.rows().stream()).toList();
        Map<String, Double> weights = TRAINING.weights(rows);
        String about = String.format(
                "trained on %s (sha256 of gold.jsonl %s), %d acts, %d of them what the gold names",
                folder.getFileName(),
                Checksum.of(folder.resolve("gold.jsonl")),
                rows.size(),
                rows.stream().filter(Row::right).count());
        LinearTraining.write(weights, List.of("judge of acts told in passing: logistic regression", about), out);
        System.err.printf("%s, %d weights, %s%n", about, weights.size(), out);
    }

    private static List<Told> told(Path folder) throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = MAPPER.readTree(line);
            gold.put(row.path("id").asText(), row);
        }
        KeptReader reader = new KeptReader();
        ActProposals proposals = new ActProposals();
        List<Report> reports = GoldSet.reports(folder.resolve("reports.jsonl"));
        return reports.parallelStream()
                .map(report -> {
                    AnnotatedReport annotated = reader.annotated(report);
                    Set<String> named = new HashSet<>();
                    gold.getOrDefault(report.id(), MAPPER.nullNode())
                            .path("events")
                            .forEach(event -> event.path("plover").forEach(type -> named.add(type.asText())));
                    return new Told(proposals.of(annotated, reader.read(report)), named);
                })
                .filter(each -> !each.named().isEmpty())
                .toList();
    }

    private static void crossValidate(List<Told> told) {
        List<Map<String, Double>> models = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < told.size(); i++) {
                if (i % FOLDS != fold) {
                    rows.addAll(told.get(i).rows());
                }
            }
            models.add(TRAINING.weights(rows));
        }
        for (double bar : BARS) {
            int right = 0;
            int all = 0;
            int found = 0;
            for (int i = 0; i < told.size(); i++) {
                Map<String, Double> model = models.get(i % FOLDS);
                Set<String> types = new HashSet<>();
                for (Act act : told.get(i).acts()) {
                    if (!act.canPass() || LinearTraining.probability(model, act.features()) >= bar) {
                        types.add(act.type().name());
                    }
                }
                all += types.size();
                types.retainAll(told.get(i).named());
                right += types.size();
                found += types.isEmpty() ? 0 : 1;
            }
            System.err.printf(
                    Locale.ROOT,
                    "cross-validated, bar %.2f: reports with a right type %.3f, types that are named %.3f%n",
                    bar,
                    found / (double) told.size(),
                    right / (double) Math.max(1, all));
        }
    }
}
