package org.purport.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.purport.app.export.material.Selection;

/** Maps, calendars and Parquet, read by libraries that had no part in writing them. */
class PlaceAndTableTest extends OnHostileCase {
    @Test
    void pointsOfTheMapAreWhereTheReportsPlaceThem() throws IOException, ParseException {
        Geometry points = new GeoJsonReader().read(write(Format.GEOJSON).text());
        assertThat(points.getGeometryType()).isEqualTo(Geometry.TYPENAME_GEOMETRYCOLLECTION);
        assertThat(points.getNumGeometries()).isEqualTo(1);
        assertThat(points.getCoordinate().getX()).isEqualTo(21);
        assertThat(points.getCoordinate().getY()).isEqualTo(52.25);
    }

    @Test
    void whatHasNoPositionIsLeftAndCounted() throws IOException {
        assertThat(write(Format.GEOJSON).tally().line()).contains("without a known position");
    }

    @Test
    void theCalendarIsValidAndHasThePlanAsOneTentativeDay() throws IOException, ParserException {
        String text = write(Format.ICAL).text();
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(80));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        ValidationResult result = calendar.validate();
        assertThat(result.hasErrors()).as(result.toString()).isFalse();
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getRequiredProperty(Property.DTSTART).getValue())
                            .isEqualTo("20240520");
                    assertThat(event.getRequiredProperty(Property.DTEND).getValue())
                            .isEqualTo("20240521");
                    assertThat(event.getRequiredProperty(Property.STATUS).getValue())
                            .isEqualTo("TENTATIVE");
                    assertThat(event.getRequiredProperty(Property.SUMMARY).getValue())
                            .startsWith("planned: The meeting =HYPERLINK(\"x\";\"y\")");
                    assertThat(event.getRequiredProperty(Property.LOCATION).getValue())
                            .isEqualTo("Nowhere; known");
                });
    }

    @Test
    void aCalendarWithNothingAheadIsValidToo() throws IOException, ParserException {
        Written nothing = write(Format.ICAL, new Selection(null, false, "2031-01-01", null));
        assertThat(nothing.tally().line()).isEqualTo("0 planned happenings");
        Calendar calendar = new CalendarBuilder().build(new StringReader(nothing.text()));
        ValidationResult result = calendar.validate();
        assertThat(result.hasErrors()).as(result.toString()).isFalse();
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT)).isEmpty();
        assertThat(calendar.getComponents(Component.VJOURNAL)).hasSize(1);
    }

    @Test
    void anotherEngineReadsTheSameRowsOutOfParquetAsStandInCsv() throws IOException, SQLException {
        Path parquet = Files.write(
                folder().resolve("rows.parquet"), write(Format.PARQUET).bytes());
        Path csv = Files.write(folder().resolve("rows.csv"), write(Format.CSV).bytes());
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            String rows = "select report, claim, event, status, date_from from ";
            String fromCsv = "read_csv('" + csv + "', header = true, all_varchar = true, max_line_size = 20000000)";
            assertThat(number(statement, "select count(*) from '" + parquet + "'"))
                    .isEqualTo(number(statement, "select count(*) from " + fromCsv))
                    .isPositive();
            assertThat(number(
                            statement,
                            "select count(*) from (" + rows + "'" + parquet
                                    + "' where report <> '-undated' except select"
                                    + " report, claim, event, status, cast(date_from as date) from " + fromCsv + ")"))
                    .isZero();
            assertThat(number(
                            statement,
                            "select count(*) from '" + parquet
                                    + "' where date_from = date '2024-05-20' and likelihood_low = 0.55 and source = (select"
                                    + " max(source) from '" + parquet + "' where source like '=cmd%')"))
                    .isEqualTo(1);
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
