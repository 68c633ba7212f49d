package org.purport.app.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.purport.Purport;
import org.purport.app.brief.Words;
import org.purport.app.web.Refusal;
import org.purport.app.web.Reply;
import org.purport.app.web.Visit;
import org.purport.keep.Addition;
import org.purport.keep.UnusableCase;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.read.Hint;
import org.purport.read.Inputs;
import org.purport.read.Outcome;
import org.purport.read.Problem;

/** Reads reports that came as JSON, and adds them; answers when they are on the disk. */
final class Adding {
    /** A day of a wire service; what is more goes by {@code purport add}. */
    private static final int LARGEST = 4 << 20;

    /** As long as people wait for an answer. */
    private static final int MOST = 100;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Supplier<Purport> open;
    private final String reader;
    private final Inputs inputs = new Inputs();

    Adding(Supplier<Purport> open, String reader) {
        this.open = open;
        this.reader = reader;
    }

    Reply answer(Visit visit) {
        byte[] body = body(visit);
        List<Report> reports = new ArrayList<>();
        ArrayNode problems = NODES.arrayNode();
        try (Stream<Outcome> outcomes = inputs.read(body, Hint.of("request.jsonl"))) {
            outcomes.forEach(outcome -> {
                for (Problem problem : outcome.problems()) {
                    problems.add(problem.line());
                }
                reports.addAll(outcome.reports());
            });
        }
        if (reports.isEmpty()) {
            throw new Refusal(
                    400,
                    problems.isEmpty()
                            ? "There is no report in this."
                            : problems.path(0).asText());
        }
        if (reports.size() > MOST) {
            throw new Refusal(
                    413,
                    reports.size() + " reports are more than " + MOST + " at a time; purport add takes any number.");
        }
        return added(visit, reports, problems);
    }

    private static byte[] body(Visit visit) {
        String type = visit.header("Content-Type");
        String plain = type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!plain.equals("application/json") && !plain.equals("application/x-ndjson")) {
            throw new Refusal(
                    415,
                    "Send a report as application/json, or several as application/x-ndjson with one object a line: "
                            + "{\"id\", \"title\", \"text\", \"published\", \"outlet\", \"url\"}, all but text optional.");
        }
        byte[] body = visit.body(LARGEST);
        if (plain.equals("application/json")) {
            // One object over many lines is one line to the reader of JSON Lines.
            return new String(body, StandardCharsets.UTF_8)
                    .replaceAll("[\\r\\n]+", " ")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return body;
    }

    private Reply added(Visit visit, List<Report> reports, ArrayNode problems) {
        Purport purport = open.get();
        ObjectNode answer = NODES.objectNode();
        ArrayNode entries = answer.putArray("reports");
        for (Report report : reports) {
            Reading reading = purport.read(report);
            ObjectNode entry = written(visit, reading);
            entries.add(entry);
        }
        answer.set("problems", problems);
        return new Reply.Data(201, "application/json", answer.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Adds a reading; back when it is in the file. */
    private ObjectNode written(Visit visit, Reading reading) {
        try {
            return visit.desk()
                    .clerk()
                    .write(kept -> {
                        Addition became = kept.add(reading, reader);
                        ObjectNode entry = NODES.objectNode();
                        entry.put("report", kept.idOf(reading.report()).orElse(null));
                        entry.put("became", Words.of(became));
                        return entry;
                    })
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "Purport was stopped before the report was added.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnusableCase unusable) {
                throw unusable;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
