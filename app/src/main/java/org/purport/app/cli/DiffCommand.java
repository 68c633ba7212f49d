package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.purport.app.show.Extent;
import org.purport.app.show.text.ChangeSheet;
import org.purport.keep.CaseFile;
import org.purport.keep.Changes;
import org.purport.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what changed in a case since a day. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description =
                "Shows what reports published since a day changed: stories that began or went on, happenings that stand"
                        + " otherwise than before, and what is denied now.",
        footer = {
            "",
            "Examples:",
            "  purport diff visit.purport --since 2023-09-05",
            "  purport diff visit.purport --since 2023-09-05 --full"
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    @Option(
            names = "--since",
            required = true,
            paramLabel = "DATE",
            converter = IsoDate.Converter.class,
            description = "The first day that counts as new, as in 2023-09-05.")
    private IsoDate since = new IsoDate("");

    @Option(names = "--full", description = "Shows everything, not only the most pressing.")
    private boolean full;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (CaseFile kept = new Cases(console).linked(file)) {
            Map<String, Reading> readings = new HashMap<>();
            Changes changes = kept.changes(since.day());
            kept.readings().forEach(reading -> readings.put(reading.report().id(), reading));
            PrintWriter out = console.printer();
            new ChangeSheet(out, console.screen(), full ? Extent.FULL : Extent.BRIEF, readings)
                    .write(changes, since.day());
            out.flush();
            return ExitCode.OK;
        }
    }
}
