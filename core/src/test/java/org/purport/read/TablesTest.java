package org.purport.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.purport.model.Report;

/** JSON Lines, JSON and CSV. */
class TablesTest {
    private static final String TEXT = InputsTest.TEXT;

    private static List<Outcome> read(String name, byte[] content) {
        try (Stream<Outcome> outcomes = new Inputs().read(content, Hint.of(name))) {
            return outcomes.toList();
        }
    }

    private static List<String> told(String name, String content) {
        return told(read(name, content.getBytes(UTF_8)));
    }

    /** Ids of reports and lines of problems, in order. */
    private static List<String> told(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> Stream.concat(
                        outcome.reports().stream().map(Report::id),
                        outcome.problems().stream().map(Problem::line)))
                .toList();
    }

    @Test
    void aMalformedLineIsNamedAndTheOthersAreRead() {
        String lines = "{\"id\": 1, \"text\": \"" + TEXT
                + "\"}\n\n{\"id\": 2, \"text\": \n[1]\n{\"id\": 3}\n{\"id\": 4, \"text\": \"" + TEXT + "\"}\n";
        List<String> told = told("r.jsonl", lines);
        assertThat(told).hasSize(5);
        assertThat(told.get(0)).isEqualTo("1");
        assertThat(told.get(1)).startsWith("r.jsonl, line 3: not valid JSON");
        assertThat(told.get(2)).isEqualTo("r.jsonl, line 4: not a JSON object; left out");
        assertThat(told.get(3)).isEqualTo("r.jsonl, line 5: no \"text\" in the JSON object; left out");
        assertThat(told.get(4)).isEqualTo("4");
    }

    @Test
    void jsonLinesAreToldByContent() {
        assertThat(told(
                        Inputs.STANDARD_INPUT,
                        "{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"b\",\"text\":\"" + TEXT + "\"}"))
                .containsExactly("a", "b");
    }

    @Test
    void jsonLinesMayBeUtf16() {
        byte[] content = ("\ufeff{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n").getBytes(UTF_16LE);
        assertThat(told(read("r.jsonl", content))).containsExactly("a");
    }

    @Test
    void everyKeyOfTheContractIsRead() {
        Report report = read(
                        "r.jsonl",
                        ("{\"id\":\"a\",\"title\":\"T\",\"text\":\"" + TEXT
                                        + "\",\"published\":\"2021-03-09T10:00:00+02:00\",\"outlet\":\"O\",\"url\":\"u\"}")
                                .getBytes(UTF_8))
                .get(0)
                .reports()
                .get(0);
        assertThat(report).isEqualTo(new Report("a", "T", "O", "u", "2021-03-09T10:00:00+02:00", "en", TEXT));
    }

    @Test
    void anArrayIsReadElementByElement() {
        String array = "[{\"id\":\"a\",\"body\":\"" + TEXT
                + "\",\"source\":{\"name\":\"O\"}}, 7, {\"id\":\"b\",\"text\":\"" + TEXT + "\"}, {\"id\":";
        List<String> told = told("r.json", array);
        assertThat(told.subList(0, 3)).containsExactly("a", "r.json, element 2: not a JSON object; left out", "b");
        assertThat(told.get(3)).contains("line 1, and all that follows: not valid JSON");
        assertThat(told).hasSize(4);
    }

    @Test
    void anObjectMayRunOverLines() {
        assertThat(told("r.json", "{\n  \"id\": \"a\",\n  \"text\": \"" + TEXT + "\"\n}"))
                .containsExactly("a");
    }

    @Test
    void columnsOfATableAreFoundByName() {
        String table = "ID,Headline,Body,Publish Date,Source\n7,\"Ministers, again\",\"" + TEXT
                + "\n\nMore.\",2021-03-09,The Example\n8,x,\"" + TEXT + "\",,\n";
        List<Outcome> outcomes = read("r.csv", table.getBytes(UTF_8));
        assertThat(outcomes.get(0).reports())
                .containsExactly(new Report(
                        "7", "Ministers, again", "The Example", null, "2021-03-09", "en", TEXT + "\n\nMore."));
        assertThat(told(outcomes)).containsExactly("7", "8");
    }

    @Test
    void semicolonsAndTabsSeparateToo() {
        assertThat(told("r.csv", "id;text\n1;\"" + TEXT + "\"")).containsExactly("1");
        assertThat(told(Inputs.STANDARD_INPUT, "id\ttext\n1\t" + TEXT)).containsExactly("1");
    }

    @Test
    void aTableWithoutTextColumnSaysWhatItHas() {
        assertThat(told("r.csv", "id,summary\n1,x\n"))
                .containsExactly("r.csv, line 1: no column named text, body, content, article among: id, summary");
    }

    @Test
    void aShortRowIsNamedAndTheOthersAreRead() {
        assertThat(told("r.csv", "id,title,text\n1\n2,x,\"" + TEXT + "\"\n"))
                .containsExactly("r.csv, line 2: the row has only 1 columns and no text; left out", "2");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedDoesNotFillTheMemory() {
        String table = "id,text\n1,\"" + (TEXT + "\n").repeat(380_000);
        assertThat(told("r.csv", table))
                .singleElement()
                .asString()
                .contains("line 2, and all that follows: not valid CSV");
    }
}
