package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.show.Extent;
import org.purport.app.show.text.StorySheet;
import org.purport.json.LinksJson;
import org.purport.keep.CaseFile;
import org.purport.keep.Past;
import org.purport.keep.StoryRecord;
import org.purport.model.Links;
import org.purport.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a case as it stood on a day. */
@Command(
        name = "asof",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
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
final class AsOfCommand implements Callable<Integer> {
    private static final int AT_A_GLANCE = 40;

    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

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
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Past past;
        Map<String, Reading> readings = new HashMap<>();
        try (CaseFile kept = new Cases(console).open(file)) {
            past = kept.asOf(date.day());
            past.readings().forEach(reading -> readings.put(reading.report().id(), reading));
            if (past.undated() > 0) {
                console.err().println(Words.count(past.undated(), "report") + " without a day of publication left out");
            }
            Links shown = story == null ? past.links() : past.story(story).orElse(null);
            if (shown == null) {
                console.complain(file + ": there was no story " + story + " on " + date.day());
                return ExitCode.SOFTWARE;
            }
            PrintWriter out = console.printer();
            if (shape == StoryCommand.Shape.JSON) {
                out.println(LinksJson.write(shown));
            } else if (story == null) {
                list(past.stories(), out);
            } else {
                new StorySheet(out, console.screen(), full ? Extent.FULL : Extent.BRIEF, shown, readings, kept::grade)
                        .write();
            }
            out.flush();
        }
        return ExitCode.OK;
    }

    private void list(List<StoryRecord> stories, PrintWriter out) throws IOException {
        List<StoryRecord> shown = full ? stories : stories.subList(0, Math.min(stories.size(), AT_A_GLANCE));
        StoriesCommand.listing(shown).write(out, console.screen());
        if (shown.size() < stories.size()) {
            out.println("and " + (stories.size() - shown.size()) + " more: --full shows all");
        }
    }
}
