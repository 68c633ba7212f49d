package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.purport.app.show.Screen;

/** What the program says of itself: help, manual, and what shells complete. */
class ManualTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private record Ran(int status, String out, String err) {}

    private static Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Screen.NONE, Console.Terminals.NONE);
        int status = Main.commandLine(console, Map.of(), lists -> {
                    throw new IllegalStateException("no models are needed");
                })
                .execute(arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static boolean has(String program) {
        for (String each : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (Files.isExecutable(Path.of(each, program))) {
                return true;
            }
        }
        return false;
    }

    /** What a program prints, its complaints among it. */
    private static String printed(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    @Test
    void helpSaysWhatTheCommandItselfSays() {
        assertThat(run("help").out()).isEqualTo(run("--help").out()).contains("completion", "export");
        assertThat(run("help", "export").out())
                .isEqualTo(run("export", "--help").out())
                .contains("Usage: purport export");
        assertThat(run("help", "actors", "import").out()).contains("Usage: purport actors import");
        Ran unknown = run("help", "expotr");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err().lines()).hasSize(1).allMatch(line -> line.contains("there is no command 'expotr'"));
    }

    @Test
    void everyCommandHasAPageWithItsOptions() throws IOException {
        Map<String, String> pages = Manual.pages();
        assertThat(pages)
                .containsKeys("purport.1", "purport-export.1", "purport-actors-import.1", "purport-completion.1");
        assertThat(pages.get("purport-export.1"))
                .contains(
                        ".SH NAME\npurport\\-export \\- Writes a case",
                        ".B \\-\\-story=ID",
                        "csv, parquet, gdelt\\-events");
        pages.values().forEach(page -> assertThat(page.chars()).allMatch(c -> c < 128));
    }

    @Test
    void theManualIsRenderedWithoutAWarning() throws IOException, InterruptedException {
        assumeThat(has("groff")).isTrue();
        for (Map.Entry<String, String> page : Manual.pages().entrySet()) {
            Path file = Files.writeString(folder.resolve(page.getKey()), page.getValue());
            assertThat(printed("groff", "-man", "-ww", "-z", file.toString()))
                    .as(page.getKey())
                    .isEmpty();
        }
        String export = printed(
                "groff",
                "-man",
                "-Tascii",
                "-P-cbou",
                folder.resolve("purport-export.1").toString());
        assertThat(export)
                .contains("PURPORT-EXPORT(1)", "--occurred-only", "-o, --output=FILE", "purport(1)")
                .contains("purport export visit.purport --as plover --story st1 | jq .event");
    }

    @ParameterizedTest
    @CsvSource({
        "purport expo, 1, export",
        "purport export --as gdelt, 3, gdelt-events gdelt-mentions",
        "purport claims --act den, 3, denies",
        "purport actors imp, 2, import",
        "purport export --occ, 2, --occurred-only"
    })
    void bashCompletesCommandsOptionsAndWords(String typed, int word, String completed)
            throws IOException, InterruptedException {
        assumeThat(has("bash")).isTrue();
        Path script = Files.writeString(
                folder.resolve("completion"), run("completion", "bash").out());
        assertThat(printed("bash", "-n", script.toString())).isEmpty();
        String asked = "compopt() { :; }; . '" + script + "'; COMP_WORDS=(" + typed + "); COMP_CWORD=" + word
                + "; COMP_LINE='" + typed
                + "'; COMP_POINT=${#COMP_LINE}; $(complete -p purport | sed 's/.*-F \\([^ ]*\\).*/\\1/') purport;"
                + " echo ${COMPREPLY[@]}";
        assertThat(printed("bash", "-c", asked).strip()).isEqualTo(completed);
    }

    @Test
    void aShellThatIsNotKnownIsSaidInOneLine() {
        Ran ran = run("completion", "tcsh");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1).allMatch(line -> line.contains("bash") && line.contains("zsh"));
    }
}
