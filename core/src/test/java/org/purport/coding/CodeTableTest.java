package org.purport.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.purport.model.Claim;
import org.purport.model.EventType.Plover;

class CodeTableTest {
    private final CodeTable table = new CodeTable();

    @ParameterizedTest
    @CsvSource({
        "042, DONE, 042, CONSULT",
        "042, PLANNED, 036, AGREE",
        "045, PLANNED, 039, AGREE",
        "072, PLANNED, 0332, AGREE",
        "072, REQUESTED, 0232, REQUEST",
        "072, DEMANDED, 1032, REQUEST",
        "072, REFUSED, 1222, REJECT",
        "190, THREATENED, 1384, THREATEN",
        "190, PLANNED, 1384, THREATEN",
        "190, REFUSED, 0356, AGREE",
        "163, REQUESTED, 022, REQUEST",
        "0841, REFUSED, 1243, REJECT",
        "186, ATTEMPTED, 185, ASSAULT",
    })
    void whatBecameOfAnActDecidesItsCode(String base, Fate fate, String code, Plover type) {
        assertThat(table.code(base, fate)).isEqualTo(code);
        assertThat(table.plover(code)).isEqualTo(type);
    }

    @Test
    void whatMayHappenHasNoCode() {
        assertThat(table.code("190", Fate.UNCODED)).isNull();
    }

    @Test
    void statementsHaveCodesButNoPloverType() {
        assertThat(table.statement(Claim.Act.DENIES, true, "072")).isEqualTo("016");
        assertThat(table.statement(Claim.Act.DENIES, false, "072")).isNull();
        assertThat(table.statement(Claim.Act.CONFIRMS, true, "183")).isEqualTo("015");
        assertThat(table.statement(Claim.Act.ACCUSES, false, "190")).isEqualTo("1123");
        assertThat(table.plover("016")).isNull();
    }

    @Test
    void everyCodeThatAFrameStandsForHasARow() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/main/resources/org/purport/interpret/event/frames.tsv"))) {
            String[] cells = line.split("\t+");
            boolean coded = !line.startsWith("#") && cells.length > 3 && !cells[3].equals("-");
            if (coded) {
                assertThat(table.code(cells[3], Fate.PLANNED)).as(line).isNotNull();
                assertThat(table.plover(cells[3])).as(line).isNotNull();
            }
        }
    }

    @Test
    void theDocumentShowsTheTables() throws IOException {
        List<String> document = Files.readAllLines(Path.of("../docs/coding.md"));
        for (String name : List.of("coding.tsv", "statements.tsv")) {
            for (String line : Files.readAllLines(Path.of("src/main/resources/org/purport/coding", name))) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    assertThat(document).contains("| " + line.replace("\t", " | ") + " |");
                }
            }
        }
    }
}
