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
import java.util.Map;
import java.util.stream.IntStream;
import org.purport.interpret.factuality.FactualityJudge;
import org.purport.json.ReadingJson;
import org.purport.model.AnnotatedReport;
import org.purport.model.Attributions;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Reading;
import org.purport.model.Span;

/** Judges events at the gold triggers of a factuality set, so that judging is measured apart from finding events. */
final class GoldTriggers {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoldTriggers() {}

    /** One report of the set with an event at each gold trigger, and the scores of those that have one. */
    record Case(AnnotatedReport report, Reading reading, List<Event> events, List<Double> scores) {
        Attributions attributions() {
            return new Attributions(reading.sources(), reading.claims());
        }
    }

    static void run(Path folder, Path out) throws IOException {
        FactualityJudge judge = new FactualityJudge();
        List<String> lines = new ArrayList<>();
        for (Case each : cases(folder)) {
            List<Event> judged = judge.judge(each.report(), each.attributions(), each.events());
            Reading full = each.reading();
            lines.add(ReadingJson.write(new Reading(
                    full.report(),
                    full.sentences(),
                    full.actors(),
                    full.places(),
                    full.times(),
                    full.sources(),
                    full.claims(),
                    judged,
                    List.of(),
                    full.notes())));
        }
        Files.write(out, lines, StandardCharsets.UTF_8);
    }

    static List<Case> cases(Path folder) throws IOException {
        KeptReader reader = new KeptReader();
        Map<String, JsonNode> gold = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode node = MAPPER.readTree(line);
            gold.put(node.path("id").asText(), node.path("events"));
        }
        return GoldSet.reports(folder.resolve("reports.jsonl")).parallelStream()
                .map(report -> of(
                        reader.annotated(report),
                        reader.read(report),
                        gold.getOrDefault(report.id(), MAPPER.createArrayNode())))
                .toList();
    }

    private static Case of(AnnotatedReport report, Reading reading, JsonNode gold) {
        List<Event> events = IntStream.range(0, gold.size())
                .mapToObj(k -> event(report, "e" + k, gold.get(k).path("trigger")))
                .toList();
        List<Double> scores = new ArrayList<>();
        gold.forEach(event -> scores.add(event.path("score").asDouble(Double.NaN)));
        return new Case(report, reading, events, scores);
    }

    private static Event event(AnnotatedReport report, String id, JsonNode trigger) {
        Span span = new Span(trigger.get(0).asInt(), trigger.get(1).asInt());
        String text = report.text(span);
        return new Event(
                id, span, text, text, null, List.of(), List.of(), null, null, Factuality.UNKNOWN, List.of(), List.of());
    }
}
