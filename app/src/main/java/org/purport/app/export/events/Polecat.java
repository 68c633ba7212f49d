package org.purport.app.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
import org.purport.model.EventType;
import org.purport.model.Place;

/** Rows with the columns of POLECAT, which codes by PLOVER, and behind them what POLECAT throws away. */
public final class Polecat implements Export.OfFile {
    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Headline",
            "Version");

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        CsvRows rows = new CsvRows(out, Columns.with(COLUMNS));
        Tally tally = new Tally("events");
        new EventCoder().each(material, event -> {
            EventType.Plover type = event.plover();
            if (type == null) {
                tally.leave("that PLOVER has no type for (statements)");
                return;
            }
            if (event.source() == null && event.target() == null) {
                tally.leave(GdeltEvents.NOBODY);
                return;
            }
            EventType told = event.first().event().type();
            rows.number(event.number()).number(event.days().day()).text(type.name());
            rows.text(told != null && told.plover() == type ? told.mode() : null)
                    .empty(1)
                    .text(quad(type));
            rows.text(told == null ? null : String.join(";", told.context()));
            party(rows, event.source());
            party(rows, event.target());
            place(rows, event.place());
            story(rows, event.first().report());
            Columns.add(rows, event);
            rows.end();
            tally.write();
        });
        rows.flush();
        return tally;
    }

    /** Verbal or material, co-operation or conflict. */
    static String quad(EventType.Plover type) {
        return switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> "V-COOP";
            case COOPERATE, AID, RETREAT -> "M-COOP";
            case REQUEST, ACCUSE, REJECT, THREATEN -> "V-CONF";
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> "M-CONF";
        };
    }

    private static void party(CsvRows rows, @Nullable Party party) {
        if (party == null) {
            rows.empty(8);
            return;
        }
        rows.text(party.name())
                .text(party.country())
                .empty(1)
                .text(party.sector(0))
                .text(String.join(";", party.sectors()))
                .text(party.office())
                .text(party.name())
                .empty(1);
    }

    private static void place(CsvRows rows, @Nullable Place place) {
        rows.text(place == null ? null : place.name());
        Icews.place(rows, place);
        rows.empty(1).text(place == null ? null : place.name());
        rows.text(place == null || place.precision() == null ? null : Words.of(place.precision()));
    }

    private static void story(CsvRows rows, ReadReport report) {
        rows.text(report.report().outlet())
                .number(Days.published(report.report()))
                .text(named(report, Actor.Kind.PERSON))
                .text(named(report, Actor.Kind.ORGANIZATION))
                .text(report.reading().places().stream()
                        .map(place -> Plain.line(place.name()))
                        .distinct()
                        .collect(Collectors.joining(";")))
                .text(report.report().title())
                .text("purport");
    }

    private static String named(ReadReport report, Actor.Kind kind) {
        return report.reading().actors().stream()
                .filter(actor -> actor.kind() == kind)
                .map(actor -> Plain.line(actor.name()))
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
