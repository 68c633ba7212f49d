package org.purport.app.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Affair;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Likelihood;
import org.purport.model.Links;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Report;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.TimeExpression;

/** A row for each event in each claim, for each claim without one, and for each event that a report tells in its own voice. */
final class Statements {
    private Statements() {}

    /** Takes the cells of a row; what is missing is not known. */
    interface Sink {
        void take(Map<Column, Object> row) throws IOException;
    }

    static void each(Material material, Sink sink) throws IOException {
        boolean occurredOnly = material.selection().occurredOnly();
        material.each(affair -> {
            Map<Links.Mention, String> happenings = new HashMap<>();
            for (Told told : affair.happenings()) {
                for (Telling telling : told.tellings()) {
                    happenings.put(
                            new Links.Mention(
                                    telling.report().id(), telling.event().id()),
                            told.happening().id());
                }
            }
            for (String id : affair.reports()) {
                for (Map<Column, Object> row : rows(affair, affair.report(id), happenings, occurredOnly)) {
                    sink.take(row);
                }
            }
        });
    }

    private static List<Map<Column, Object>> rows(
            Affair affair, ReadReport report, Map<Links.Mention, String> happenings, boolean occurredOnly) {
        List<Map<Column, Object>> rows = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Claim claim : report.reading().claims()) {
            List<Event> events = claim.events().stream()
                    .map(report::event)
                    .filter(Objects::nonNull)
                    .toList();
            for (Event event : events) {
                told.add(event.id());
                if (!occurredOnly || isOccurred(report, event, happenings)) {
                    Map<Column, Object> row = row(affair, report);
                    claim(row, affair, report, claim);
                    event(row, report, event, happenings);
                    rows.add(row);
                }
            }
            if (events.isEmpty() && !occurredOnly) {
                Map<Column, Object> row = row(affair, report);
                claim(row, affair, report, claim);
                rows.add(row);
            }
        }
        for (Event event : report.reading().events()) {
            if (!told.contains(event.id()) && (!occurredOnly || isOccurred(report, event, happenings))) {
                Map<Column, Object> row = row(affair, report);
                event(row, report, event, happenings);
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean isOccurred(ReadReport report, Event event, Map<Links.Mention, String> happenings) {
        return new Telling(report, event).isDone()
                && happenings.containsKey(new Links.Mention(report.id(), event.id()));
    }

    private static void put(Map<Column, Object> row, Column column, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            row.put(column, value instanceof String text ? Plain.line(text) : value);
        }
    }

    private static Map<Column, Object> row(Affair affair, ReadReport read) {
        Map<Column, Object> row = new EnumMap<>(Column.class);
        Report report = read.report();
        put(row, Column.STORY, affair.id());
        put(row, Column.STORY_TITLE, affair.story().title());
        put(row, Column.REPORT, report.id());
        put(row, Column.TITLE, report.title());
        put(row, Column.OUTLET, report.outlet());
        put(row, Column.OUTLET_GRADE, affair.grade(report.outlet()));
        put(row, Column.PUBLISHED, report.published());
        put(row, Column.URL, report.url());
        put(row, Column.COPY_OF, affair.root(report.id()));
        return row;
    }

    private static void claim(Map<Column, Object> row, Affair affair, ReadReport read, Claim claim) {
        Source source = read.speaker(claim);
        Actor actor = read.actor(source.actor());
        put(row, Column.CLAIM, claim.id());
        put(row, Column.ACT, Words.of(claim.act()));
        put(row, Column.SOURCE, source.name());
        put(row, Column.SOURCE_KIND, Words.of(source.kind()));
        put(row, Column.SOURCE_NAMED, source.named());
        put(row, Column.SOURCE_COUNTRY, actor == null ? null : actor.country());
        put(row, Column.SOURCE_GRADE, affair.grade(source.name()));
        put(row, Column.THROUGH, read.relays(claim).stream().map(Source::name).collect(Collectors.joining(" > ")));
        Links.Origin origin = affair.origin(read.id(), claim.id());
        put(row, Column.ORIGIN, origin == null ? null : origin.id());
        put(row, Column.QUOTATION, Words.of(claim.quotation()));
        put(row, Column.CUE, read.words(claim.cue()));
        put(row, Column.CONTENT, read.words(claim.content()));
        put(row, Column.HEDGE, read.words(claim.hedge().spans()));
        Likelihood likelihood = claim.hedge().likelihood();
        put(row, Column.LIKELIHOOD_LOW, likelihood == null ? null : likelihood.low());
        put(row, Column.LIKELIHOOD_HIGH, likelihood == null ? null : likelihood.high());
        if (!claim.content().isEmpty()) {
            put(row, Column.SENTENCE, read.sentence(claim.content().get(0).start()));
        }
    }

    private static void event(
            Map<Column, Object> row, ReadReport read, Event event, Map<Links.Mention, String> happenings) {
        Telling telling = new Telling(read, event);
        put(row, Column.EVENT, event.id());
        put(row, Column.HAPPENING, happenings.get(new Links.Mention(read.id(), event.id())));
        put(row, Column.EVENT_TEXT, event.text());
        put(row, Column.SENTENCE, read.sentence(event.trigger().start()));
        put(row, Column.START, event.trigger().start());
        put(row, Column.END, event.trigger().end());
        if (event.type() != null) {
            put(row, Column.PLOVER, event.type().plover().name());
            put(row, Column.MODE, event.type().mode());
            put(row, Column.CONTEXTS, String.join(";", event.type().context()));
            put(row, Column.CAMEO, event.type().cameo());
        }
        put(row, Column.STATUS, Words.of(event.factuality().status()));
        put(row, Column.CERTAINTY, Words.of(event.factuality().certainty()));
        put(row, Column.POLARITY, Words.of(event.factuality().polarity()));
        put(row, Column.TENSE, Words.of(event.factuality().tense()));
        put(row, Column.SCORE, event.factuality().score());
        put(row, Column.WHO, String.join("; ", telling.names(Role.Kind.ACTOR)));
        put(row, Column.WHO_COUNTRIES, countries(telling, Role.Kind.ACTOR));
        put(row, Column.WHOM, String.join("; ", telling.names(Role.Kind.RECIPIENT)));
        put(row, Column.WHOM_COUNTRIES, countries(telling, Role.Kind.RECIPIENT));
        put(row, Column.OBJECT, String.join("; ", telling.names(Role.Kind.OBJECT)));
        put(
                row,
                Column.MATERIEL,
                event.materiel().stream().map(Statements::item).collect(Collectors.joining("; ")));
        place(row, telling.place());
        time(row, read.time(event.when()), read);
    }

    private static String countries(Telling telling, Role.Kind kind) {
        return telling.players(kind).stream()
                .map(Actor::country)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static String item(Materiel item) {
        String quantity = item.quantity();
        return (quantity == null ? "" : quantity + " ") + item.name();
    }

    private static void place(Map<Column, Object> row, @Nullable Place place) {
        if (place == null) {
            return;
        }
        put(row, Column.PLACE, place.name());
        put(row, Column.PLACE_COUNTRY, place.country());
        put(row, Column.PLACE_PRECISION, place.precision() == null ? null : Words.of(place.precision()));
        Place.Position position = place.position();
        put(row, Column.LATITUDE, position == null ? null : position.lat());
        put(row, Column.LONGITUDE, position == null ? null : position.lon());
    }

    private static void time(Map<Column, Object> row, @Nullable TimeExpression time, ReadReport read) {
        if (time == null) {
            return;
        }
        Days days = Days.of(time);
        put(row, Column.TIME, time.span().of(read.report().text()));
        put(row, Column.DATE_FROM, days.from());
        put(row, Column.DATE_TO, days.to());
        put(row, Column.EDTF, time.edtf());
    }
}
