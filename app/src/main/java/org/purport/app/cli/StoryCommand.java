package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.purport.app.show.Extent;
import org.purport.app.show.text.StorySheet;
import org.purport.json.LinksJson;
import org.purport.keep.CaseFile;
import org.purport.model.Links;
import org.purport.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one story of a case. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description =
                "Shows one story: its reports and copies, what happens in it and how that changed from day to day,"
                        + " who says so, who denies it, who would not say.",
        footer = {
            "",
            "Examples:",
            "  purport story visit.purport st1",
            "  purport story visit.purport st1 --full",
            "  purport story visit.purport st1 --as json"
        })
final class StoryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "ID", description = "The id of a story, as purport stories lists them.")
    private String id = "";

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (the records); text by default.")
    private Shape shape = Shape.TEXT;

    @Option(names = "--full", description = "Shows everything, not only the most pressing.")
    private boolean full;

    StoryCommand(Console console) {
        this.console = console;
    }

    /** The formats of a picture. */
    enum Shape {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        try (CaseFile kept = new Cases(console).linked(file)) {
            Links story = kept.story(id).orElse(null);
            if (story == null) {
                console.complain(file + ": there is no story " + id + "; purport stories " + file + " lists them");
                return ExitCode.SOFTWARE;
            }
            PrintWriter out = console.printer();
            if (shape == Shape.JSON) {
                out.println(LinksJson.write(story));
            } else {
                Map<String, Reading> readings = new HashMap<>();
                story.stories().get(0).reports().forEach(report -> kept.reading(report)
                        .ifPresent(reading -> readings.put(report, reading)));
                new StorySheet(out, console.screen(), full ? Extent.FULL : Extent.BRIEF, story, readings, kept::grade)
                        .write();
            }
            out.flush();
            return ExitCode.OK;
        }
    }
}
