package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.purport.app.show.Screen;

/**
 * The walks of the guide do what they show.
 *
 * <p>Commands stand in blocks of the language "console" behind "$ ", what they print below them; a line "..." stands for any number of
 * lines. A block of "sql" is asked of DuckDB, and the block below it is its answer.
 */
class WalksTest {
    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolveSibling("examples").getParent();
    private static final Pattern BLOCK = Pattern.compile("```(console|sql|text)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern FILE =
            Pattern.compile("[\\w./-]+\\.(purport|jsonl?|csv|parquet|html|ics|tsv|zip|CSV)");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"walk-journalist.md", "walk-sanctions-desk.md", "walk-political-scientist.md"})
    void whatAWalkShowsIsWhatComesOut(String walk) throws IOException, SQLException {
        Path examples = Files.createDirectories(folder.resolve("examples"));
        Files.copy(ROOT.resolve("examples/week.jsonl"), examples.resolve("week.jsonl"));
        Matcher block =
                BLOCK.matcher(Files.readString(ROOT.resolve("docs/guide").resolve(walk)));
        String answer = "";
        int commands = 0;
        while (block.find()) {
            switch (block.group(1)) {
                case "console" -> {
                    for (String each : block.group(2).split("(?m)^\\$ ", -1)) {
                        if (!each.isBlank()) {
                            String command = each.lines().findFirst().orElse("");
                            assertShown(run(command), each.lines().skip(1).toList(), walk + ": " + command);
                            commands++;
                        }
                    }
                }
                case "sql" -> answer = asked(block.group(2));
                default -> assertShown(answer, block.group(2).lines().toList(), walk + ": the answer of the database");
            }
        }
        assertThat(commands).isGreaterThan(4);
    }

    /** That the lines shown come out in this order, with nothing between them but where "..." stands. */
    private static void assertShown(String printed, List<String> shown, String what) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown) {
            pattern.append(
                    line.strip().equals("...") ? "(?:.*\\R)*?" : Pattern.quote(line.stripTrailing()) + "[ \\r]*\\R");
        }
        assertThat(Pattern.compile(pattern.toString()).matcher(printed).matches())
                .as("%s%nprints%n%s%nand not%n%s", what, printed, String.join("\n", shown))
                .isTrue();
    }

    /** What a command prints, complaints last; "> FILE" is understood, and "head -N FILE". */
    private String run(String command) throws IOException {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = Stream.of(1, 2, 3)
                    .map(word::group)
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse("");
            words.add(FILE.matcher(text).matches() ? folder.resolve(text).toString() : text);
        }
        if (words.get(0).equals("head")) {
            List<String> lines = Files.readAllLines(Path.of(words.get(2)));
            int most = Integer.parseInt(words.get(1).substring(1));
            return String.join("\n", lines.subList(0, Math.min(most, lines.size()))) + "\n";
        }
        assertThat(words.get(0)).as(command).isEqualTo("purport");
        int redirect = words.indexOf(">");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Screen.NONE, Console.Terminals.NONE);
        Main.commandLine(console, Map.of("PURPORT_DATA", folder.resolve("data").toString()), lists -> Loaded.PURPORT)
                .execute(
                        words.subList(1, redirect < 0 ? words.size() : redirect).toArray(String[]::new));
        if (redirect >= 0) {
            Files.write(Path.of(words.get(redirect + 1)), out.toByteArray());
            out.reset();
        }
        return (out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8)).replace(folder + "/", "");
    }

    private String asked(String sql) throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(
                        sql.replaceAll("'([\\w-]+\\.(?:parquet|csv))'", "'" + folder + "/$1'"))) {
            while (result.next()) {
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    rows.append(i == 1 ? "" : " | ").append(result.getString(i));
                }
                rows.append('\n');
            }
        }
        return rows.toString();
    }
}
