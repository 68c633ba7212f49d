package org.purport.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.purport.app.show.Extent;
import org.purport.app.show.text.StorySheet;
import org.purport.json.LinksJson;
import org.purport.model.Links;
import org.purport.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one story of a case. */
@Command(
        name = "story",
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
final class StoryCommand extends CaseCommand {
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
        super(console);
    }

    /** The formats of a picture. */
    enum Shape {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return linked((kept, out) -> {
            Links story = kept.story(id).orElse(null);
            if (story == null) {
                console()
                        .complain(file() + ": there is no story " + id + "; purport stories " + file() + " lists them");
                return ExitCode.SOFTWARE;
            }
            if (shape == Shape.JSON) {
                out.println(LinksJson.write(story));
                return ExitCode.OK;
            }
            Map<String, Reading> readings = new HashMap<>();
            story.stories().get(0).reports().forEach(report -> kept.reading(report)
                    .ifPresent(reading -> readings.put(report, reading)));
            Extent extent = full ? Extent.FULL : Extent.BRIEF;
            new StorySheet(out, console().screen(), extent, story, readings, kept::grade).write();
            return ExitCode.OK;
        });
    }
}
