package org.purport.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.Purport;
import org.purport.app.show.Screen;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;
import org.purport.keep.UnusableCase;

/** The program is killed twice while it adds reports; the same command then ends with what an uninterrupted one finds. */
class InterruptedAddTest {
    private static final int REPORTS = 60;
    private static final List<String> TOWNS = List.of("Gao", "Kidal", "Mopti", "Segou", "Kayes");
    private static final List<String> TELLINGS = List.of(
            "The mayor of %1$s plans to meet rebel leaders in %1$s in April, a city official told Radio Fleuve on Friday."
                    + " The talks would be the first since the bridge was destroyed in January.",
            "Rebel leaders will meet the mayor of %1$s in April, Radio Fleuve reported, citing a city official. Residents"
                    + " said that they had heard of no such plan.",
            "The mayor of %1$s denied on Monday that he would meet rebel leaders. A spokeswoman of the city declined to"
                    + " comment on the report of Radio Fleuve.",
            "Three people were killed in %1$s on Sunday when a truck hit a crowded market, police said. The driver was"
                    + " arrested, according to the regional governor.");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Path corpus() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REPORTS; i++) {
            String text = String.format(TELLINGS.get(i % TELLINGS.size()), TOWNS.get(i / 4 % TOWNS.size()));
            ObjectNode report = new ObjectMapper().createObjectNode();
            report.put("id", "n" + i);
            report.put("outlet", "Paper " + i % 7);
            report.put("published", "2024-03-" + (10 + i / 4));
            report.put("text", i < 20 ? text : text + " It was day " + i + " of the dry season.");
            lines.append(report).append('\n');
        }
        return Files.writeString(folder.resolve("corpus.jsonl"), lines);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, out, Screen.NONE, Console.Terminals.NONE);
        int status =
                Main.commandLine(console, Map.of(), lists -> Loaded.PURPORT).execute(arguments);
        assertThat(status).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasInterruptedEndsWithTheSameLinks() throws IOException, InterruptedException {
        Path corpus = corpus();
        Path whole = folder.resolve("whole.purport");
        Path killed = folder.resolve("killed.purport");
        run("add", whole.toString(), corpus.toString());
        killedAt(5, killed, corpus);
        killedAt(20, killed, corpus);
        assertThat(run("check", killed.toString())).contains("all is whole");
        assertThat(run("add", killed.toString(), corpus.toString()))
                .contains(" known already; the case has " + REPORTS);
        assertThat(run("links", killed.toString())).isEqualTo(run("links", whole.toString()));
        assertThat(run("stories", killed.toString())).isEqualTo(run("stories", whole.toString()));
    }

    /** Starts the program on the corpus, and kills it as soon as the case has so many reports. */
    private void killedAt(int reports, Path kept, Path corpus) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "add",
                        kept.toString(),
                        corpus.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        try {
            while (child.isAlive() && size(kept) < reports) {
                Thread.sleep(10);
            }
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(size(kept)).isBetween((long) reports, (long) REPORTS - 1);
    }

    /** How many reports there are; none before the case is one. */
    private static long size(Path kept) {
        try (CaseFile opened = Purport.openCase(kept, Access.READ)) {
            return opened.size();
        } catch (UnusableCase e) {
            return 0;
        }
    }
}
