package org.purport.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.Purport;
import org.purport.model.Claim;
import org.purport.model.Hedge;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Source;
import org.purport.model.Span;

/** A program that is killed while it adds reports loses at most the one it was at. */
class KilledTest {
    private static final int ENOUGH = 40;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    /** A reading that takes no models to make. */
    private static Reading reading(int number) {
        String text = "Officials of district " + number + " said that the bridge was closed. ".repeat(40);
        Report report = new Report("r" + number, null, "The Reporter", null, "2024-03-08", "en", text);
        Source source = new Source("s1", Source.Kind.OFFICIAL, "Officials", null, false, List.of(new Span(0, 9)));
        Source author = new Source(Source.AUTHOR, Source.Kind.AUTHOR, "The Reporter", null, true, List.of());
        Claim claim = new Claim(
                "c1",
                Claim.Act.ASSERTS,
                List.of("s1", Source.AUTHOR),
                List.of(),
                List.of(),
                List.of(new Span(0, 60)),
                Claim.Quotation.INDIRECT,
                Hedge.NONE,
                List.of(),
                null,
                List.of());
        List<Claim> claims = List.of(claim);
        return new Reading(
                report,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(author, source),
                claims,
                List.of(),
                List.of(),
                List.of());
    }

    /** Adds readings without end, and says the number of each after it is kept. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) {
            try (CaseFile kept = Purport.openCase(Path.of(arguments[0]), Access.WRITE)) {
                for (int number = 0; ; number++) {
                    kept.add(reading(number), "child");
                    System.out.println(number);
                }
            }
        }
    }

    @Test
    void whatWasKeptBeforeAKillIsWholeAndTheRestIsAddedAfterwards() throws IOException, InterruptedException {
        Path file = folder.resolve("test.purport");
        int told = killedChild(file);
        int whole;
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            whole = (int) kept.size();
            assertThat(whole).isBetween(told + 1, told + 3); // what it said, and what it had no time to say
            assertThat(kept.check(CheckProgress.NONE)).isEqualTo(new Soundness(whole, whole, 0, List.of(), List.of()));
            for (int number = 0; number < whole + 5; number++) {
                assertThat(kept.add(reading(number), "parent"))
                        .isEqualTo(number < whole ? Addition.KNOWN : Addition.NEW);
            }
            assertThat(kept.countClaims(List.of())).isEqualTo(whole + 5);
        }
    }

    /** The last number that the child said before it was killed. */
    private static int killedChild(Path file) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = -1;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Integer.parseInt(line);
                if (last == ENOUGH) {
                    child.toHandle().destroyForcibly(); // unlike that of Process, it leaves the stream open
                }
            }
        }
        assertThat(child.waitFor()).isNotZero();
        assertThat(last).isGreaterThanOrEqualTo(ENOUGH);
        return last;
    }
}
