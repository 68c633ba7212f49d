package org.purport.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.purport.json.ReadingJson;
import org.purport.lab.AxesWords.Told;
import org.purport.lab.AxesWords.Word;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Factuality.Tense;
import org.purport.model.Reading;

/**
 * Reads a set in its own convention of certainty, polarity and tense, learned from its other reports.
 *
 * <p>The contract calls what is told and what is planned probable; MEANTIME calls both certain, and counts pronouns and copulas
 * as events. This layer learns to say what such a set says, in {@value #FOLDS} folds by report; how far each value is
 * favoured is chosen by folds within the reports that are learned from. It is no part of the product.
 */
final class AxesLayer {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int FOLDS = 10;
    private static final int INNER_FOLDS = 5;

    private AxesLayer() {}

    /**
     * Writes the readings of {@code set} and prints what its scorer says of them.
     *
     * @param percent how many of a hundred of the other reports are learned from, for a learning curve
     */
    static void run(Path set, Path out, int percent) throws IOException, InterruptedException {
        read(set, out, percent);
        Scorer scorer = new GoldFolder(set.resolveSibling(".").normalize()).scorer("factuality");
        System.out.println(scorer.figures(List.of(set.resolve("gold.jsonl"), out)));
    }

    /** Writes the readings of {@code set}, each by a layer that learned from reports of the other folds; returns how many. */
    static int read(Path set, Path out) throws IOException {
        return read(set, out, 100);
    }

    private static int read(Path set, Path out, int percent) throws IOException {
        List<Told> told = told(set);
        String[] lines = new String[told.size()];
        int added = 0;
        int right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Told> others = share(except(told, fold, FOLDS), percent);
            AxesWeights weights = weights(others);
            AxesModel model = AxesModel.of(others);
            AxesCount count = AxesCount.of(others);
            for (int i = fold; i < lines.length; i += FOLDS) {
                lines[i] = ReadingJson.write(reading(told.get(i), count, model, weights));
                List<Word> extra = told.get(i).words().stream()
                        .filter(word -> !word.found() && word.annotated() && count.counts(word))
                        .toList();
                added += extra.size();
                right += (int)
                        extra.stream().filter(word -> !word.axes().isEmpty()).count();
            }
            System.err.printf(Locale.ROOT, "fold %d of %d: values favoured by %s%n", fold + 1, FOLDS, weights.values());
        }
        System.err.printf("%d words taken for events of the set besides Purport's, %d of them are%n", added, right);
        Files.write(out, List.of(lines), StandardCharsets.UTF_8);
        return lines.length;
    }

    private static List<Told> told(Path set) throws IOException {
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(set.resolve("gold.jsonl"))) {
            JsonNode node = MAPPER.readTree(line);
            gold.put(node.path("id").asText(), node.path("events"));
        }
        AxesWords words = new AxesWords();
        return GoldSet.reports(set.resolve("reports.jsonl")).parallelStream()
                .map(report -> words.of(report, gold.getOrDefault(report.id(), MAPPER.createArrayNode())))
                .toList();
    }

    private static List<Told> except(List<Told> told, int fold, int folds) {
        return IntStream.range(0, told.size())
                .filter(i -> i % folds != fold)
                .mapToObj(told::get)
                .toList();
    }

    /** So many of a hundred, spread over the set. */
    private static List<Told> share(List<Told> told, int percent) {
        return IntStream.range(0, told.size())
                .filter(i -> (i + 1) * percent / 100 > i * percent / 100)
                .mapToObj(told::get)
                .toList();
    }

    /** How far each value is favoured, by sums of words that are held out among these reports. */
    private static AxesWeights weights(List<Told> told) {
        List<Map<String, Double>> sums = new ArrayList<>();
        List<String> gold = new ArrayList<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            AxesModel model = AxesModel.of(except(told, fold, INNER_FOLDS));
            for (int i = fold; i < told.size(); i += INNER_FOLDS) {
                for (Word word : told.get(i).words()) {
                    if (word.found() && !word.axes().isEmpty()) {
                        gold.add(word.axes());
                        sums.add(model.sums(word));
                    }
                }
            }
        }
        return AxesWeights.fit(sums, gold);
    }

    private static Reading reading(Told told, AxesCount count, AxesModel model, AxesWeights weights) {
        List<Event> events = new ArrayList<>();
        for (Word word : told.words()) {
            if (count.counts(word)) {
                Event event = word.event();
                events.add(event.judged(
                        mapped(event.factuality(), weights.axes(model.sums(word))), event.views(), List.of()));
            }
        }
        Reading full = told.reading();
        return new Reading(
                full.report(),
                full.sentences(),
                full.actors(),
                full.places(),
                full.times(),
                full.sources(),
                full.claims(),
                events,
                List.of(),
                full.notes());
    }

    private static Factuality mapped(Factuality own, String axes) {
        String[] values = axes.split("/");
        return new Factuality(
                Certainty.valueOf(values[0].toUpperCase(Locale.ROOT)),
                Polarity.valueOf(values[1].toUpperCase(Locale.ROOT)),
                tense(own.tense(), values[2]),
                own.status(),
                own.score());
    }

    /** The set tells only future from the rest. */
    private static Tense tense(Tense own, String value) {
        return switch (value) {
            case "future" -> Tense.FUTURE;
            case "unknown" -> Tense.NONE;
            default -> own == Tense.PRESENT ? own : Tense.PAST;
        };
    }
}
