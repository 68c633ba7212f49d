package org.purport.app.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.CsvRows;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.model.Actor;
import org.purport.model.Place;

/** Rows with the columns of ACLED for the kinds of events that it has, and behind them what ACLED does not tell. */
public final class Acled implements Export.OfFile {
    private static final Set<String> CIVILIANS =
            Set.of("CVL", "MED", "EDU", "REL", "LAB", "NGO", "BUS", "HRI", "REF", "AGR");
    private static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp");

    private final Cameo cameo = new Cameo();

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        CsvRows rows = new CsvRows(out, Columns.withLower(COLUMNS));
        Tally tally = new Tally("events");
        new EventCoder().each(material, event -> {
            List<String> kind = event.statement() == null ? cameo.acled(event.cameo()) : null;
            if (kind == null) {
                tally.leave("of kinds that ACLED does not have");
                return;
            }
            Place place = event.place();
            rows.text((place == null || place.country() == null ? "" : place.country()) + event.number());
            days(rows, event.days());
            kind.forEach(rows::text);
            actors(rows, event.source(), event.target());
            place(rows, place);
            rows.text(outlets(event)).empty(1).text(event.first().words()).empty(3);
            Columns.add(rows, event);
            rows.end();
            tally.write();
        });
        rows.flush();
        return tally;
    }

    /** The day, and how exactly it is known: 1 to the day, 2 to the week, 3 to the month; else nothing but the year. */
    private static void days(CsvRows rows, Days days) {
        Long span = days.span();
        rows.number(days.day()).number(days.year());
        rows.number(span == null || span > 31 ? null : span == 1 ? 1 : span <= 7 ? 2 : 3);
    }

    private static void actors(CsvRows rows, @Nullable Party one, @Nullable Party other) {
        rows.text(one == null ? null : one.name()).empty(1).text(inter(one));
        rows.text(other == null ? null : other.name()).empty(1).text(inter(other));
        String first = inter(one);
        String second = inter(other);
        rows.text(first == null ? null : second == null ? first + " only" : first + "-" + second);
        rows.text("Civilians".equals(second) ? "Civilian targeting" : null);
    }

    /** The kind of actor, null where it cannot be told. */
    private static @Nullable String inter(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        String sector = party.sector(0);
        if (sector.equals("GOV") || sector.equals("MIL") || sector.equals("COP") || sector.equals("SPY")) {
            return "State forces";
        }
        if (sector.equals("REB") || party.kind() == Actor.Kind.ARMED_GROUP) {
            return "Rebel group";
        }
        return CIVILIANS.contains(sector) ? "Civilians" : null;
    }

    /** Country, places, position, and how exactly it is known: 1 the place itself, 2 near it, 3 a larger region. */
    private void place(CsvRows rows, @Nullable Place place) {
        if (place == null) {
            rows.empty(10);
            return;
        }
        String country = place.country();
        Place.Precision precision = place.precision();
        boolean local = precision == Place.Precision.CITY || precision == Place.Precision.SITE;
        Place.Position position = place.position();
        rows.number(cameo.numeric(country))
                .empty(1)
                .text(country == null ? null : Words.country(country))
                .text(precision == Place.Precision.REGION ? place.name() : null)
                .empty(2)
                .text(place.name())
                .number(position == null ? null : position.lat())
                .number(position == null ? null : position.lon())
                .number(position == null ? null : local ? 1 : 3);
    }

    private static String outlets(CodedEvent event) {
        return event.told().reports().stream()
                .map(ReadReport::report)
                .map(report -> Plain.line(report.outlet() == null ? report.id() : report.outlet()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
