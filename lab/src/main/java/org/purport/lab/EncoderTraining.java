package org.purport.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.purport.lab.encoder.Trainer;
import org.purport.model.AnnotatedReport;
import org.purport.model.Report;

/** Tunes the encoder on the training sets of a gold folder and looks at it on their dev sets after each round. */
final class EncoderTraining {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Sets to learn from, and how often each is read in a round: small sets more often. */
    private static final Map<String, Integer> TAUGHT =
            Map.of("polnear-train", 1, "factuality-uw-train", 2, "negation-sem2012-train", 2);

    private static final List<String> HELD = List.of("polnear-dev", "factuality-uw-dev", "negation-sem2012-dev");

    private static final String RATED = "factuality-uw-train";

    private static final int ROUNDS = 3;
    private static final int SCORE_ROUNDS = 5;

    private EncoderTraining() {}

    /**
     * Tunes two networks, one on all sets and one on the ratings of factuality alone, and writes them as one.
     *
     * @param weights where the weights of each round are kept, with its number behind, and "scores" before that for the second
     */
    static void run(Path gold, Path weights, Path out) throws IOException {
        Trainer trainer = new Trainer();
        for (String set : sets()) {
            int times = TAUGHT.getOrDefault(set, 1);
            each(gold.resolve(set), (report, row) -> trainer.teach(report, row, times));
        }
        hold(trainer, gold);
        Path marking = trainer.run(ROUNDS, weights);
        Trainer scorer = scorer(gold);
        Path scoring = scorer.run(SCORE_ROUNDS, weights.resolveSibling(weights.getFileName() + ".scores"));
        trainer.export(marking, scoring, taught(gold), out);
    }

    /** The second network learns from ratings without those that the last layer of factuality is fitted on. */
    private static Trainer scorer(Path gold) throws IOException {
        Trainer scorer = new Trainer();
        Path set = gold.resolve(RATED);
        Set<String> spared = RatedEvents.spared(set);
        Map<String, Runnable> lessons = new TreeMap<>();
        each(set, (report, row) -> {
            String id = report.report().id();
            if (!spared.contains(id)) {
                lessons.put(id, () -> scorer.teach(report, row, 1));
            }
        });
        lessons.values().forEach(Runnable::run);
        each(gold.resolve("factuality-uw-dev"), scorer::hold);
        return scorer;
    }

    /** Writes weights that were kept as the network that core runs. */
    static void export(Path gold, Path weights, Path scores, Path out) throws IOException {
        Trainer trainer = new Trainer();
        hold(trainer, gold);
        trainer.export(weights, scores, taught(gold), out);
    }

    private static List<String> sets() {
        return TAUGHT.keySet().stream().sorted().toList();
    }

    private static void hold(Trainer trainer, Path gold) throws IOException {
        for (String set : HELD) {
            each(gold.resolve(set), trainer::hold);
        }
    }

    private static String taught(Path gold) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String set : sets()) {
            parts.add(set + " (sha256 of gold.jsonl "
                    + Checksum.of(gold.resolve(set).resolve("gold.jsonl")) + ")");
        }
        return "trained on " + String.join(", ", parts);
    }

    private interface Taker {
        void take(AnnotatedReport report, JsonNode gold);
    }

    private static void each(Path folder, Taker taker) throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = MAPPER.readTree(line);
            gold.put(row.path("id").asText(), row);
        }
        KeptReader reader = new KeptReader();
        for (Report report : GoldSet.reports(folder.resolve("reports.jsonl"))) {
            taker.take(reader.parsed(report), gold.getOrDefault(report.id(), MAPPER.nullNode()));
        }
    }
}
