package org.purport.app.answer;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.purport.keep.CaseFile;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Span;

/** Cites the sentences that carry a claim or an event; keeps the readings of one answer. */
final class Citations {
    private final CaseFile kept;
    private final Map<String, Optional<Reading>> readings = new HashMap<>();

    Citations(CaseFile kept) {
        this.kept = kept;
    }

    /** The reading of a report, null where the case has none. */
    @Nullable
    Reading reading(String report) {
        return readings.computeIfAbsent(report, kept::reading).orElse(null);
    }

    /** Who published what where. */
    static ObjectNode report(Report report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("report", report.id());
        node.put("title", report.title());
        node.put("outlet", report.outlet());
        node.put("published", report.published());
        node.put("url", report.url());
        return node;
    }

    /** Cites a claim or an event; null where its report has no such thing any more. */
    @Nullable
    ObjectNode of(Links.Mention mention) {
        Reading reading = reading(mention.report());
        List<Span> spans = reading == null ? List.of() : spans(reading, mention.id());
        return reading == null || spans.isEmpty() ? null : of(reading, mention.id(), spans);
    }

    private static List<Span> spans(Reading reading, String id) {
        for (Claim claim : reading.claims()) {
            if (claim.id().equals(id)) {
                return claim.content().isEmpty() ? claim.cue() : claim.content();
            }
        }
        for (Event event : reading.events()) {
            if (event.id().equals(id)) {
                return List.of(event.trigger());
            }
        }
        return List.of();
    }

    private static ObjectNode of(Reading reading, String id, List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(0);
        for (Span sentence : reading.sentences()) {
            if (sentence.start() <= start && start < sentence.end()) {
                start = sentence.start();
            }
            if (sentence.start() < end && end <= sentence.end()) {
                end = sentence.end();
            }
        }
        ObjectNode node = report(reading.report());
        node.put("id", id);
        node.put("quote", reading.report().text().substring(start, end));
        node.put("start", start);
        node.put("end", end);
        return node;
    }
}
