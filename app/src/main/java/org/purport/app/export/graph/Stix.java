package org.purport.app.export.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Affair;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Ids;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Role;
import org.purport.model.Source;

/**
 * A bundle of STIX 2.1: a note a happening, an opinion for each claim on it, a report a report, a grouping a story.
 *
 * <p>STIX has no event; a note says what is told, and opinions say who agrees and who does not.
 */
public final class Stix implements Export.OfFile {
    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        StixObjects objects = new StixObjects(out, material.newest());
        Tally tally = new Tally("notes");
        material.each(affair -> affair(affair, material, objects, tally));
        objects.end();
        return tally;
    }

    private static void affair(Affair affair, Material material, StixObjects objects, Tally tally) throws IOException {
        Map<String, Set<String>> byReport = new LinkedHashMap<>();
        affair.reports().forEach(report -> byReport.put(report, new LinkedHashSet<>()));
        for (Told told : affair.happenings()) {
            if (!told.isNotable()) {
                tally.leave(Told.SLIGHT);
                continue;
            }
            happening(told, material, objects, byReport);
            tally.write();
        }
        List<String> reports = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : byReport.entrySet()) {
            reports.add(report(affair.report(entry.getKey()), entry.getValue(), objects));
        }
        ObjectNode grouping =
                objects.begin("grouping", Ids.of("story", affair.reports().get(0)), material.newest());
        StixObjects.put(grouping, "name", affair.title());
        grouping.put("context", "unspecified");
        refs(grouping, reports);
        objects.write(grouping);
    }

    private static void refs(ObjectNode object, Iterable<String> ids) {
        ArrayNode refs = object.putArray("object_refs");
        ids.forEach(refs::add);
    }

    private static void happening(Told told, Material material, StixObjects objects, Map<String, Set<String>> byReport)
            throws IOException {
        Instant published = told.published(material);
        ObjectNode note = objects.begin("note", Ids.of("happening", told.key()), published);
        String id = note.get("id").textValue();
        StixObjects.put(note, "abstract", told.best().words());
        StixObjects.put(note, "content", content(told));
        labels(note, told);
        Set<String> about = new LinkedHashSet<>();
        for (Telling telling : told.tellings()) {
            about.add(reportId(telling.report()));
            for (Role.Kind kind : List.of(Role.Kind.ACTOR, Role.Kind.RECIPIENT)) {
                for (Actor actor : telling.players(kind)) {
                    about.add(objects.identity(telling.report(), actor));
                }
            }
            Set<String> mine = byReport.computeIfAbsent(telling.report().id(), any -> new LinkedHashSet<>());
            mine.add(id);
            for (Claim claim : telling.claims()) {
                mine.add(opinion(telling, claim, id, objects));
            }
        }
        refs(note, about);
        objects.write(note);
        if (told.isOccurred()) {
            relationship(told, published, objects);
        }
    }

    private static String content(Told told) {
        List<String> lines = new ArrayList<>();
        lines.add(told.best().words());
        lines.add("Status: " + Words.of(told.status())
                + (told.denied().isEmpty() ? "" : ", denied by " + String.join(", ", Told.names(told.denied()))));
        Days days = Told.days(told.tellings());
        if (!days.isUnknown()) {
            lines.add("When: " + Words.days(blank(days.from()), blank(days.to())));
        }
        var place = Told.place(told.tellings());
        if (place != null) {
            lines.add("Where: " + Plain.line(place.name()));
        }
        Told.Count count = told.count(told.tellings());
        lines.add(Words.count(count.reports(), "report") + " (" + count.copies() + " of them copies), "
                + Words.count(count.origins(), "origin") + "; that origins are independent is not established");
        return String.join("\n", lines);
    }

    private static @Nullable String blank(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void labels(ObjectNode note, Told told) {
        ArrayNode labels = note.putArray("labels");
        labels.add("status:" + Words.of(told.status()));
        EventType type = told.best().event().type();
        if (type != null) {
            labels.add("plover:" + type.plover().name());
            if (type.cameo() != null) {
                labels.add("cameo:" + type.cameo());
            }
        }
        if (!told.denied().isEmpty()) {
            labels.add("contested");
        }
    }

    /** The opinion that a claim is of what is told, and who holds it. */
    private static String opinion(Telling telling, Claim claim, String note, StixObjects objects) throws IOException {
        ReadReport report = telling.report();
        ObjectNode opinion = objects.begin(
                "opinion",
                Ids.of("claim", report.id(), claim.id(), telling.event().id()),
                objects.published(report));
        opinion.put(
                "opinion",
                switch (Stance.of(claim, telling.event())) {
                    case AGREES -> "agree";
                    case DISAGREES -> "disagree";
                    case OPEN -> "neutral";
                });
        Source source = report.speaker(claim);
        List<Source> relays = report.relays(claim);
        StixObjects.put(opinion, "explanation", explanation(report, claim));
        String author = Plain.line(source.name());
        if (!author.isEmpty()) {
            opinion.putArray("authors").add(Plain.whole(author));
        }
        opinion.putArray("labels").add("act:" + Words.of(claim.act()));
        opinion.putArray("object_refs").add(note);
        String id = opinion.get("id").textValue();
        if (objects.write(opinion)) {
            String holder = objects.identity(report, source);
            objects.relate(id, "attributed-to", holder, objects.published(report));
            for (Source relay : relays) {
                objects.relate(id, "relayed-by", objects.identity(report, relay), objects.published(report));
            }
        }
        return id;
    }

    /** Who says what, through whom and how sure, in words. */
    private static String explanation(ReadReport report, Claim claim) {
        Source source = report.speaker(claim);
        List<Source> relays = report.relays(claim);
        StringBuilder words = new StringBuilder(Plain.line(source.name()) + " " + Words.of(claim.act()));
        String content = report.words(claim.content());
        words.append(content.isEmpty() ? "" : ": “" + content + "”");
        if (!relays.isEmpty()) {
            words.append("; through ")
                    .append(String.join(
                            ", then ",
                            relays.stream()
                                    .map(relay -> Plain.line(relay.name()))
                                    .toList()));
        }
        if (claim.hedge().likelihood() != null) {
            words.append("; likelihood ").append(Words.percent(claim.hedge().likelihood()));
        }
        return words.toString();
    }

    /** Who did it to whom, where it is told as done. */
    private static void relationship(Told told, Instant published, StixObjects objects) throws IOException {
        Telling best = told.best();
        EventType type = best.event().type();
        if (type == null) {
            return;
        }
        for (Actor doer : best.players(Role.Kind.ACTOR)) {
            for (Actor other : best.players(Role.Kind.RECIPIENT)) {
                String from = objects.identity(best.report(), doer);
                String to = objects.identity(best.report(), other);
                if (!from.equals(to)) {
                    ObjectNode link = objects.begin("relationship", Ids.of("deed", told.key(), from, to), published);
                    link.put("relationship_type", type.plover().name().toLowerCase(Locale.ROOT));
                    StixObjects.put(link, "description", best.words());
                    link.put("source_ref", from);
                    link.put("target_ref", to);
                    LocalDate day = Told.days(told.tellings()).day();
                    if (day != null) {
                        link.put(
                                "start_time",
                                StixObjects.stamp(
                                        day.atStartOfDay(ZoneOffset.UTC).toInstant()));
                        link.put(
                                "stop_time",
                                StixObjects.stamp(day.plusDays(1)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()));
                    }
                    objects.write(link);
                }
            }
        }
    }

    static String reportId(ReadReport report) {
        return (Days.earliest(report.report()) == null ? "grouping--" : "report--") + Ids.of("report", report.id());
    }

    /** A report as a report; one of unknown day as a grouping, for STIX has no report without a day. */
    private static String report(ReadReport read, Set<String> contents, StixObjects objects) throws IOException {
        String outlet = objects.outlet(read);
        Instant published = Days.earliest(read.report());
        String type = published == null ? "grouping" : "report";
        ObjectNode report = objects.begin(type, Ids.of("report", read.id()), objects.published(read));
        StixObjects.put(report, "name", read.headline().isEmpty() ? read.id() : read.headline());
        if (published == null) {
            report.put("context", "unspecified");
        } else {
            report.put("published", StixObjects.stamp(published));
        }
        StixObjects.reference(report, read);
        List<String> refs = new ArrayList<>();
        refs.add(outlet);
        refs.addAll(contents);
        refs(report, refs);
        objects.write(report);
        return report.get("id").textValue();
    }
}
