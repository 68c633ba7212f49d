package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.app.show.Screen;

/** The commands on a case as an analyst uses them, one after the other. */
class CaseCommandsTest {
    private static final String PLAN =
            "{\"id\": \"n1\", \"title\": \"Mali to vote in May\", \"outlet\": \"Jeune Monde\","
                    + " \"published\": \"2024-03-08\", \"text\": \"Mali will hold elections in May, its prime minister Choguel"
                    + " Toure told Jeune Monde on Friday. France welcomed the elections in Mali.\"}\n";
    private static final String DENIAL = "{\"id\": \"n2\", \"title\": \"Mali denies vote in May\", \"outlet\": \"The"
            + " Reporter\", \"published\": \"2024-03-11\", \"text\": \"Mali denied on Monday that it would hold elections in"
            + " May. Choguel Toure said that the prime minister of Mali had spoken of elections in December.\"}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String kept;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Screen.NONE, Console.Terminals.NONE);
        int status =
                Main.commandLine(console, Map.of(), lists -> Loaded.PURPORT).execute(arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void fill() throws IOException {
        kept = folder.resolve("mali.purport").toString();
        Ran ran = run("add", kept, file("plan.jsonl", PLAN), file("denial.jsonl", DENIAL));
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("2 reports added; the case has 2\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void whatTheCaseHasIsNotAddedTwice() {
        Ran ran = run("add", kept, folder.resolve("plan.jsonl").toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEqualTo("0 reports added, 1 known already; the case has 2\n");
        assertThat(run("add", kept, "--again").err()).isEqualTo("0 reports added, 2 known already; the case has 2\n");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsAdded() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        Ran ran = run("add", kept, missing, file("rain.txt", "Rain fell in Chad on Friday."));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err().lines())
                .satisfiesExactly(line -> assertThat(line).startsWith("purport: " + missing), line -> assertThat(line)
                        .isEqualTo("1 report added, 1 not readable; the case has 3"));
    }

    @Test
    void linksAreTheContractsJson() throws IOException {
        Ran ran = run("links", kept);
        assertThat(ran.err()).isEmpty();
        JsonNode links = new ObjectMapper().readTree(ran.out());
        assertThat(links.fieldNames())
                .toIterable()
                .contains("purport", "stories", "copies", "origins", "events", "propositions");
        assertThat(links.path("stories").findValuesAsText("id")).isNotEmpty();
    }

    @Test
    void storiesAreListedAndShown() {
        assertThat(run("stories", kept).out()).contains("Mali to vote in May", "reports", "origins");
        assertThat(run("stories", kept, "--as", "csv").out())
                .startsWith("id,title,first,last,reports,copies,origins\r\nst1,");
        assertThat(run("stories", kept, "--text", "boycott", "--as", "json").out())
                .isEmpty();
        assertThat(run("story", kept, "st1", "--full").out())
                .contains("Mali to vote in May", "Jeune Monde", "What happens", "Origins", "elections");
        assertThat(run("story", kept, "st1", "--as", "json").out())
                .startsWith("{\"purport\":1,\"stories\":[{\"id\":\"st1\"");
        Ran unknown = run("story", kept, "st77");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err().lines()).hasSize(1).allMatch(line -> line.contains("there is no story st77"));
    }

    @Test
    void claimsAreFiltered() {
        assertThat(run("claims", kept, "--act", "denies", "--as", "csv").out().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("n2,"));
        assertThat(run("claims", kept, "--source", "Toure", "--as", "json").out())
                .contains("\"report\":\"n1\"");
        assertThat(run("claims", kept, "--published", "2024-03-09/", "--as", "csv")
                        .out())
                .doesNotContain("n1,");
        assertThat(run("claims", kept, "--limit", "1").out()).contains("more: --limit shows more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--act=sings", "--status=maybe", "--type=WAR", "--published=May", "--as=html", "--nonsense"})
    void wrongUsageIsSaidInOneLine(String option) {
        Ran ran = run("claims", kept, option);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("see purport claims --help"));
    }

    @Test
    void aCorrectionIsKeptWithItsReasonUntilItIsUndone() {
        Ran corrected = run(
                "correct", kept, "same-actor", "Choguel Toure", "C. Toure Keita", "--why", "same man", "--by", "ada");
        assertThat(corrected.status()).as(corrected.err()).isZero();
        assertThat(run("claims", kept, "--actor", "Keita", "--as", "csv").out()).contains("n1,");
        assertThat(run("correct", kept).out()).contains("ada", "same man");
        assertThat(run("undo", kept, "1", "--why", "his brother").status()).isZero();
        assertThat(run("claims", kept, "--actor", "Keita", "--as", "csv").out()).doesNotContain("n1,");
        assertThat(run("correct", kept).out()).contains("(undone)", "same man", "his brother");
    }

    @Test
    void aGradeIsShownBesideTheOutlet() {
        assertThat(run("correct", kept, "grade", "The Reporter", "A1", "--why", "always right")
                        .status())
                .isZero();
        assertThat(run("story", kept, "st1").out() + run("claims", kept).out()).contains("[A1]");
    }

    @ParameterizedTest
    @CsvSource({
        "grade, The Reporter, excellent",
        "code, n1/e1, WAR",
        "code, n1/e999, CONSULT",
        "same-event, n1/e1, n7/e1",
        "same-event, Mali, France",
        "bless, n1/e1, n2/e1"
    })
    void whatIsNoCorrectionIsSaidInOneLine(String what, String first, String second) {
        Ran ran = run("correct", kept, what, first, second, "--why", "because");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("see purport correct --help"));
        assertThat(run("correct", kept).out()).isEqualTo("no corrections yet\n");
    }

    @Test
    void aCorrectionNeedsAReason() {
        assertThat(run("correct", kept, "grade", "The Reporter", "A1").status()).isEqualTo(2);
        assertThat(run("undo", kept, "1").status()).isEqualTo(2);
    }

    @Test
    void thePastAndWhatChangedSinceAreShown() {
        assertThat(run("asof", kept, "2024-03-09").out())
                .contains("Mali to vote")
                .doesNotContain("Mali denies");
        assertThat(run("asof", kept, "2024-03-09", "n1").out())
                .contains("1 report")
                .doesNotContain("The Reporter");
        assertThat(run("asof", kept, "2024-03-09", "n2").status()).isEqualTo(1);
        assertThat(run("diff", kept, "--since", "2024-03-09").out()).startsWith("1 report published since 9 Mar 2024");
        assertThat(run("diff", kept, "--since", "yesterday").status()).isEqualTo(2);
    }

    @Test
    void whatChangedIsToldToProgramsInTheContractsWords() throws IOException {
        JsonNode changes = new ObjectMapper()
                .readTree(run("diff", kept, "--since", "2024-03-09", "--as", "json")
                        .out());
        assertThat(changes.path("since").asText()).isEqualTo("2024-03-09");
        assertThat(changes.path("reports").asInt()).isEqualTo(1);
        assertThat(changes.path("grown").path(0).path("story").path("id").asText())
                .isEqualTo("st1");
        assertThat(changes.path("grown").path(0).path("reports").path(0).asText())
                .isEqualTo("n2");
        assertThat(changes.path("disputed")).allSatisfy(each -> {
            assertThat(each.path("event").path("mentions")).isNotEmpty();
            assertThat(each.path("origins").path(0).path("source").asText()).isNotEmpty();
        });
    }

    @Test
    void whatAReportSaysIsNoFormulaInASpreadsheet() throws IOException {
        run("add", kept, file("sum.jsonl", """
                {"id": "=1+2", "text": "Mali said on Friday that it would vote in May.", "outlet": "@SUM(A1)"}
                """));
        assertThat(run("claims", kept, "--report", "=1+2", "--as", "csv").out())
                .contains("\n'=1+2,", ",'@SUM(A1),")
                .doesNotContain("\n=", ",@");
        assertThat(run("claims", kept, "--report", "=1+2", "--as", "json").out())
                .contains("\"report\":\"=1+2\"");
    }

    @Test
    void checkSaysWhatIsWhole() throws IOException {
        Ran whole = run("check", kept);
        assertThat(whole.status()).isZero();
        assertThat(whole.out()).isEqualTo(kept + ": 2 reports, 2 readings and 0 judgements: all is whole\n");
        Ran text = run("check", file("notes.txt", "Not a case at all, only notes.\n".repeat(80)));
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.err().lines()).hasSize(1).allMatch(line -> line.contains("is not a case"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"add", "watch", "links", "stories", "story", "claims", "diff", "asof", "correct", "undo", "check"
            })
    void everyCommandHasExamples(String command) {
        assertThat(run(command, "--help").out()).contains("Usage: purport " + command, "Examples:");
    }
}
