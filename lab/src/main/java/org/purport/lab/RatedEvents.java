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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.factuality.FactualityJudge;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Impressions;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Span;

/** The events that Purport finds at the rated words of a factuality set, with the evidence on each. */
final class RatedEvents {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** The scorer takes no longer trigger for an answer. */
    private static final int LONGEST = 5;

    private static final int FIFTH = 5;

    private RatedEvents() {}

    /**
     * One rated event.
     *
     * @param seen the encoder's score of that word, NaN where it read nothing
     * @param score NaN where the set has none
     * @param axes certainty, polarity and tense as the set names them, empty where it has none
     */
    record Rated(String report, Map<String, Double> evidence, double seen, double score, Map<String, String> axes) {}

    static List<Rated> of(Path folder) throws IOException {
        KeptReader reader = new KeptReader();
        FactualityJudge judge = new FactualityJudge();
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode node = MAPPER.readTree(line);
            gold.put(node.path("id").asText(), node.path("events"));
        }
        return GoldSet.reports(folder.resolve("reports.jsonl")).parallelStream()
                .map(report -> of(report, reader, judge, gold.getOrDefault(report.id(), MAPPER.createArrayNode())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rated> of(Report report, KeptReader reader, FactualityJudge judge, JsonNode gold) {
        AnnotatedReport annotated = reader.annotated(report);
        Reading reading = reader.read(report);
        List<Map<String, Double>> evidence =
                judge.evidence(annotated, new Attributions(reading.sources(), reading.claims()), reading.events());
        List<Rated> rated = new ArrayList<>();
        Set<Event> used = new HashSet<>();
        for (JsonNode each : gold) {
            Span word = new Span(
                    each.path("trigger").get(0).asInt(),
                    each.path("trigger").get(1).asInt());
            Event event = answering(annotated, reading.events(), word, used);
            if (event != null) {
                used.add(event);
                Map<String, String> axes = new HashMap<>();
                for (String axis : List.of("certainty", "polarity", "tense")) {
                    if (each.has(axis)) {
                        axes.put(axis, each.path(axis).asText());
                    }
                }
                rated.add(new Rated(
                        report.id(),
                        evidence.get(reading.events().indexOf(event)),
                        seen(annotated, event),
                        each.path("score").asDouble(Double.NaN),
                        axes));
            }
        }
        return rated;
    }

    private static double seen(AnnotatedReport report, Event event) {
        AnnotatedReport.Locus locus = report.at(event.trigger().start());
        Impressions.OfSentence impression =
                locus == null || locus.index() < 0 ? null : report.impressions().of(locus.sentence());
        return impression == null || locus == null || locus.index() >= impression.size()
                ? Double.NaN
                : impression.factuality()[locus.index()];
    }

    /**
     * The reports that the encoder's scores are not learned from: every fifth in the order of their names. The last layer is
     * fitted on them, since scores of texts that a network has learned from are better than it gives elsewhere.
     */
    static Set<String> spared(Path folder) throws IOException {
        List<String> ids = GoldSet.reports(folder.resolve("reports.jsonl")).stream()
                .map(Report::id)
                .sorted()
                .toList();
        Set<String> spared = new TreeSet<>();
        for (int i = 0; i < ids.size(); i += FIFTH) {
            spared.add(ids.get(i));
        }
        return spared;
    }

    /** The event with the same trigger, or else the first one that covers it. */
    static @Nullable Event answering(AnnotatedReport report, List<Event> events, Span word, Set<Event> used) {
        Event covering = null;
        for (Event event : events) {
            Span trigger = event.trigger();
            if (used.contains(event) || trigger.end() <= word.start()) {
                continue;
            }
            if (trigger.equals(word)) {
                return event;
            }
            boolean covers = trigger.start() <= word.start() && word.end() <= trigger.end();
            boolean overlaps = trigger.start() < word.end() && report.text(word).contains(" ");
            if (covering == null && (covers || overlaps) && report.text(trigger).split(" ").length <= LONGEST) {
                covering = event;
            }
        }
        return covering;
    }

    /** Writes one line for each rated event, for a look at the data. */
    static void write(Path folder, Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Rated each : of(folder)) {
            lines.add(MAPPER.writeValueAsString(each));
        }
        Files.write(out, lines);
    }
}
