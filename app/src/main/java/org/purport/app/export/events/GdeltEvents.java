package org.purport.app.export.events;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Told;
import org.purport.model.Place;

/** The 61 columns of GDELT 2.0's table of events. */
public final class GdeltEvents implements Export.OfFile {
    static final String NOBODY = "with nobody known on either side";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withZone(ZoneOffset.UTC);

    private final Cameo cameo = new Cameo();

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        TabRows rows = new TabRows(out);
        Tally tally = new Tally("events");
        new EventCoder().each(material, event -> {
            if (event.source() == null && event.target() == null) {
                tally.leave(NOBODY);
                return;
            }
            rows.number(event.number());
            days(rows, event.days());
            party(rows, event.source());
            party(rows, event.target());
            act(rows, event);
            rows.empty(16);
            place(rows, event.place());
            ReadReport first = event.first().report();
            String url = first.report().url();
            rows.number(added(event)).text(url == null ? first.id() : url).end();
            tally.write();
        });
        rows.flush();
        return tally;
    }

    /** Day, month, year and the fraction of the year; what can be several days has no day. */
    static void days(TabRows rows, Days days) {
        LocalDate day = days.day();
        Integer year = days.year();
        Integer month = days.month();
        rows.number(day == null ? null : DAY.format(day));
        rows.number(year == null || month == null ? null : year * 100 + month);
        rows.number(year);
        rows.number(day == null ? null : fraction(day));
    }

    private static BigDecimal fraction(LocalDate day) {
        double part = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        return BigDecimal.valueOf(day.getYear() + Math.min(part, 0.9999)).setScale(4, RoundingMode.HALF_UP);
    }

    /** Code, name, country, four kinds that reports do not tell apart, and up to three sectors. */
    private static void party(TabRows rows, @Nullable Party party) {
        if (party == null) {
            rows.empty(10);
            return;
        }
        rows.text(party.code()).text(party.name()).text(party.country()).empty(4);
        rows.text(party.sector(0)).text(party.sector(1)).text(party.sector(2));
    }

    private void act(TabRows rows, CodedEvent event) {
        Told.Count count = event.count();
        boolean lead =
                event.first().report().sentence(event.first().event().trigger().start()) == 1;
        rows.number(lead ? 1 : 0)
                .number(event.cameo())
                .number(Cameo.base(event.cameo()))
                .number(Cameo.root(event.cameo()))
                .number(Cameo.quad(event.cameo()))
                .number(cameo.goldstein(event.cameo()))
                .number(count.tellings())
                .number(count.origins())
                .number(count.reports())
                .empty(1);
    }

    private void place(TabRows rows, @Nullable Place place) {
        if (place == null) {
            rows.empty(8);
            return;
        }
        Place.Position position = place.position();
        rows.number(kind(place))
                .text(place.name())
                .text(cameo.fips(place.country()))
                .empty(2)
                .number(position == null ? null : position.lat())
                .number(position == null ? null : position.lon())
                .empty(1);
    }

    /** 1 country, 2 state of the USA, 3 city of the USA, 4 city, 5 region; GDELT has none for seas and continents. */
    private static @Nullable Integer kind(Place place) {
        boolean american = "USA".equals(place.country());
        Place.Precision precision = place.precision();
        if (precision == null) {
            return null;
        }
        return switch (precision) {
            case COUNTRY -> 1;
            case REGION -> american ? 2 : 5;
            case CITY, SITE -> american ? 3 : 4;
            case SEA, CONTINENT -> null;
        };
    }

    /** When the first report of it was published; a day without hour has zeros. */
    static @Nullable String added(CodedEvent event) {
        Instant first = null;
        for (ReadReport report : event.told().reports()) {
            Instant published = Days.earliest(report.report());
            if (published != null && (first == null || published.isBefore(first))) {
                first = published;
            }
        }
        return stamp(first);
    }

    static @Nullable String stamp(@Nullable Instant moment) {
        return moment == null ? null : STAMP.format(moment);
    }
}
