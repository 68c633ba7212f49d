package org.purport.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.purport.app.show.ChangesJson;
import org.purport.app.show.Extent;
import org.purport.app.show.text.ChangeSheet;
import org.purport.keep.CaseFile;
import org.purport.keep.Changes;
import org.purport.model.Links;
import org.purport.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Shows what changed in a case since a day. */
@Command(
        name = "diff",
        description =
                "Shows what reports published since a day changed: stories that began or went on, happenings that stand"
                        + " otherwise than before, and what is denied now.",
        footer = {
            "",
            "Examples:",
            "  purport diff visit.purport --since 2023-09-05",
            "  purport diff visit.purport --since 2023-09-05 --full",
            "  purport diff visit.purport --since 2023-09-05 --as json"
        })
final class DiffCommand extends CaseCommand {
    @Option(
            names = "--since",
            required = true,
            paramLabel = "DATE",
            converter = IsoDate.Converter.class,
            description = "The first day that counts as new, as in 2023-09-05.")
    private IsoDate since = new IsoDate("");

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (one object with everything); text by default.")
    private StoryCommand.Shape shape = StoryCommand.Shape.TEXT;

    @Option(names = "--full", description = "Shows everything, not only the most pressing.")
    private boolean full;

    DiffCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return linked((kept, out) -> {
            Changes changes = kept.changes(since.day());
            if (shape == StoryCommand.Shape.JSON) {
                out.println(ChangesJson.write(changes, since.day()));
                return ExitCode.OK;
            }
            new ChangeSheet(out, console().screen(), full ? Extent.FULL : Extent.BRIEF, told(changes, kept))
                    .write(changes, since.day());
            return ExitCode.OK;
        });
    }

    /** The readings that tell of what changed: a case can have more than the memory holds. */
    private static Map<String, Reading> told(Changes changes, CaseFile kept) {
        Map<String, Reading> readings = new HashMap<>();
        Stream.concat(
                        changes.moved().stream().map(Changes.Moved::event),
                        changes.disputed().stream().map(Changes.Disputed::event))
                .flatMap(event -> event.mentions().stream())
                .map(Links.Mention::report)
                .distinct()
                .forEach(report -> kept.reading(report).ifPresent(reading -> readings.put(report, reading)));
        return readings;
    }
}
