package org.purport.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.tsv.TsvParser;
import com.univocity.parsers.tsv.TsvParserSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Selection;

/** The tables, read by another library than the one that wrote them. */
class EventDataTest extends OnHostileCase {
    private List<Map<String, String>> csv(Format format, Selection selection) throws IOException {
        CsvParserSettings settings = new CsvParserSettings();
        settings.setMaxCharsPerColumn(-1);
        settings.setMaxColumns(200);
        List<String[]> rows = new CsvParser(settings)
                .parseAll(new ByteArrayInputStream(write(format, selection).bytes()), StandardCharsets.UTF_8);
        List<Map<String, String>> named = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            assertThat(row).hasSameSizeAs(rows.get(0));
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < row.length; i++) {
                map.put(rows.get(0)[i], row[i] == null ? "" : row[i]);
            }
            named.add(map);
        }
        return named;
    }

    private List<String[]> tsv(Format format) throws IOException {
        TsvParserSettings settings = new TsvParserSettings();
        settings.setMaxCharsPerColumn(-1);
        settings.setNullValue("");
        return new TsvParser(settings)
                .parseAll(new ByteArrayInputStream(write(format).bytes()), StandardCharsets.UTF_8);
    }

    @Test
    void gdeltEventsHaveSixtyOneColumnsAndNoInventedDay() throws IOException {
        List<String[]> rows = tsv(Format.GDELT_EVENTS);
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(61));
        String[] meeting =
                rows.stream().filter(row -> row[26].equals("036")).findFirst().orElseThrow();
        assertThat(meeting[1]).isEqualTo("20240520");
        assertThat(meeting[28]).isEqualTo("03");
        assertThat(meeting[29]).isEqualTo("1");
        String[] attack =
                rows.stream().filter(row -> row[26].equals("190")).findFirst().orElseThrow();
        assertThat(attack[1]).as("a month is no day").isEmpty();
        assertThat(attack[2]).isEqualTo("202405");
        assertThat(attack[5]).isEqualTo("NORGOV");
        assertThat(attack[30]).isEqualTo("-10");
        assertThat(attack[53]).as("FIPS, not ISO").isEqualTo("PL");
        assertThat(attack[59]).isEqualTo("20240514093000");
    }

    @Test
    void gdeltMentionsPointAtEventsAndCharacters() throws IOException {
        List<String> known =
                tsv(Format.GDELT_EVENTS).stream().map(row -> row[0]).toList();
        List<String[]> rows = tsv(Format.GDELT_MENTIONS);
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(16);
            assertThat(known).contains(row[0]);
        });
        assertThat(rows).anySatisfy(row -> {
            assertThat(row[2]).isEqualTo("20240514093000");
            assertThat(row[9]).isEqualTo("28");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "ICEWS", "POLECAT", "ACLED"})
    void noCellIsAFormulaOrBreaksItsRow(Format format) throws IOException {
        List<Map<String, String>> rows = csv(format, Selection.ALL);
        assertThat(rows).isNotEmpty();
        for (Map<String, String> row : rows) {
            row.forEach((column, cell) -> assertThat(cell)
                    .as(column)
                    .doesNotContain("\n", "\r", "\t", "\u0000", "\u001b", "\u202e", "\u2066")
                    .satisfies(text -> assertThat(text.matches("[=+@\\-].*") && !text.matches("-?[0-9.]+"))
                            .isFalse()));
        }
        assertThat(rows.toString()).contains("<script>alert(1)</script>", "漢字", "😀");
    }

    @Test
    void statusAndAttributionStandBehindTheClassicColumns() throws IOException {
        Map<String, String> meeting = csv(Format.ICEWS, Selection.ALL).stream()
                .filter(row -> row.get("CAMEO Code").equals("036"))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.get("Purport Status")).isEqualTo("planned");
        assertThat(meeting.get("Purport Attribution")).startsWith("asserts: =cmd");
        assertThat(meeting.get("Event Date")).isEqualTo("2024-05-20");
        assertThat(meeting.get("Intensity")).isEqualTo("4");
    }

    @Test
    void occurredOnlyLeavesPlansAndWhatIsDenied() throws IOException {
        Selection occurred = new Selection(null, true, null, null);
        assertThat(csv(Format.ICEWS, occurred))
                .extracting(row -> row.get("Purport Status"))
                .doesNotContain("planned");
        assertThat(csv(Format.CSV, occurred))
                .extracting(row -> row.get("status"))
                .containsOnly("occurred");
    }

    @Test
    void onlyReportsOfTheDaysAskedForGoOut() throws IOException {
        Selection later = new Selection(null, false, "2024-05-15", null);
        assertThat(csv(Format.CSV, later)).extracting(row -> row.get("report")).containsOnly("plain");
        assertThat(new Material(kept(), later).undated()).isEqualTo(1);
    }

    @Test
    void acledHasOnlyWhatAcledHasAndSaysWhatItLeft() throws IOException {
        List<Map<String, String>> rows = csv(Format.ACLED, Selection.ALL);
        assertThat(rows).extracting(row -> row.get("event_type")).containsOnly("Battles");
        assertThat(rows.get(0))
                .containsEntry("time_precision", "3")
                .containsEntry("iso", "616")
                .containsEntry("fatalities", "");
        assertThat(write(Format.ACLED, Selection.ALL).tally().line()).contains("of kinds that ACLED does not have");
    }

    @ParameterizedTest
    @EnumSource
    void theSameCaseGivesTheSameBytes(Format format) throws IOException {
        if (format.export() instanceof Export.OfFile) {
            assertThat(write(format).bytes()).isEqualTo(write(format).bytes());
        }
    }
}
