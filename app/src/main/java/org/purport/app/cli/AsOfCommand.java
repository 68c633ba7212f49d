package org.purport.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.show.Extent;
import org.purport.app.show.text.StorySheet;
import org.purport.json.LinksJson;
import org.purport.keep.Past;
import org.purport.model.Links;
import org.purport.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a case as it stood on a day. */
@Command(
        name = "asof",
        description =
                "Shows the stories of a case, or one of them, as they stood on a day: from what was published by then,"
                        + " with your corrections of today. Reports without a day are left out.",
        footer = {
            "",
            "Examples:",
            "  purport asof visit.purport 2023-09-05",
            "  purport asof visit.purport 2023-09-05 r-17     (the story that report r-17 tells)",
            "  purport asof visit.purport 2023-09-05 --as json"
        })
final class AsOfCommand extends CaseCommand {
    @Parameters(
            index = "1",
            paramLabel = "DATE",
            converter = IsoDate.Converter.class,
            description = "The last day that counts, as in 2023-09-05.")
    private IsoDate date = new IsoDate("");

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "STORY",
            description = "A story as asof lists them, or the id of a report in it.")
    private @Nullable String story;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (the links); text by default.")
    private StoryCommand.Shape shape = StoryCommand.Shape.TEXT;

    @Option(names = "--full", description = "Shows everything, not only the most pressing.")
    private boolean full;

    AsOfCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return reading((kept, out) -> {
            Past past = kept.asOf(date.day());
            if (past.undated() > 0) {
                console()
                        .err()
                        .println(Words.count(past.undated(), "report") + " without a day of publication left out");
            }
            Links shown = story == null ? past.links() : past.story(story).orElse(null);
            if (shown == null) {
                console().complain(file() + ": there was no story " + story + " on " + date.day());
                return ExitCode.SOFTWARE;
            }
            if (shape == StoryCommand.Shape.JSON) {
                out.println(LinksJson.write(shown));
            } else if (story == null) {
                StoryTable.write(past.stories(), full, out, console().screen());
            } else {
                Map<String, Reading> readings = new HashMap<>();
                past.readings().forEach(reading -> readings.put(reading.report().id(), reading));
                Extent extent = full ? Extent.FULL : Extent.BRIEF;
                new StorySheet(out, console().screen(), extent, shown, readings, kept::grade).write();
            }
            return ExitCode.OK;
        });
    }
}
