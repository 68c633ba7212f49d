package org.purport.app.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.CsvRows;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.model.Place;

/** Rows with the columns of ICEWS, and behind them what ICEWS throws away. */
public final class Icews implements Export.OfFile {
    private static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private final Cameo cameo = new Cameo();

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        CsvRows rows = new CsvRows(out, Columns.with(COLUMNS));
        Tally tally = new Tally("events");
        new EventCoder().each(material, event -> {
            if (event.source() == null && event.target() == null) {
                tally.leave(GdeltEvents.NOBODY);
                return;
            }
            ReadReport first = event.first().report();
            rows.number(event.number()).number(event.days().day());
            party(rows, event.source());
            rows.text(cameo.name(event.cameo())).text(event.cameo()).number(cameo.goldstein(event.cameo()));
            party(rows, event.target());
            rows.text(first.id())
                    .number(first.sentence(event.first().event().trigger().start()))
                    .text(first.report().outlet());
            place(rows, event.place());
            Columns.add(rows, event);
            rows.end();
            tally.write();
        });
        rows.flush();
        return tally;
    }

    private static void party(CsvRows rows, @Nullable Party party) {
        if (party == null) {
            rows.empty(3);
            return;
        }
        String country = party.country();
        rows.text(party.name())
                .text(String.join(",", party.sectors()))
                .text(country == null ? null : Words.country(country));
    }

    /** City, district, province, country and the position. */
    static void place(CsvRows rows, @Nullable Place place) {
        if (place == null) {
            rows.empty(6);
            return;
        }
        Place.Precision precision = place.precision();
        boolean local = precision == Place.Precision.CITY || precision == Place.Precision.SITE;
        String country = place.country();
        Place.Position position = place.position();
        rows.text(local ? place.name() : null)
                .empty(1)
                .text(precision == Place.Precision.REGION ? place.name() : null)
                .text(country == null ? null : Words.country(country))
                .number(position == null ? null : position.lat())
                .number(position == null ? null : position.lon());
    }
}
