package org.purport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.purport.model.Claim;
import org.purport.model.Reading;
import org.purport.model.Report;

/** The Java lines of README.md are the lines between the marks below, and run. */
class ReadmeTest {
    private final List<String> printed = new ArrayList<>();

    @Test
    void theLinesOfTheReadmeRun() throws IOException {
        Purport purport = Reader.PURPORT;
        String text = Files.readString(Path.of("..", "examples", "short.txt"));
        // readme
        Report report = new Report("r-17", null, "The Example", null, "2024-05-14", "en", text);
        Reading reading = purport.read(report);
        for (Claim claim : reading.claims()) {
            print(claim.act() + " " + claim.chain() + " " + claim.hedge().likelihood());
        }
        Stream<Reading> many = purport.read(Stream.of(report).parallel());
        // end
        assertThat(printed).anyMatch(line -> line.startsWith("DENIES"));
        assertThat(many.toList()).containsExactly(reading);
    }

    @Test
    void theReadmeShowsThem() throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/test/java/org/purport/ReadmeTest.java"));
        List<String> lines = source.subList(source.indexOf("        // readme") + 1, source.indexOf("        // end"));
        String shown = String.join("\n", lines).replaceAll("(?m)^ {8}", "").replace("print(", "System.out.println(");
        assertThat(Files.readString(Path.of("..", "README.md"))).contains(shown);
    }

    private void print(String line) {
        printed.add(line);
    }
}
