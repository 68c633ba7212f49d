package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.app.show.Extent;
import org.purport.app.show.text.StorySheet;
import org.purport.app.show.text.WithoutSheet;
import org.purport.json.LinksJson;
import org.purport.keep.CaseFile;
import org.purport.link.WithoutSource;
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
            "  purport story visit.purport st1 --without \"The Example\"",
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

    @Option(
            names = "--without",
            paramLabel = "SOURCE",
            description = "What remains without a source: an origin's id, or the name of a source, of who passes on,"
                    + " or of an outlet, or a part of it.")
    private @Nullable String without;

    StoryCommand(Console console) {
        super(console);
    }

    /** The formats of a picture. */
    enum Shape {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
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
            Extent extent = full ? Extent.FULL : Extent.BRIEF;
            if (without != null) {
                return without(kept, out, story, extent, without);
            }
            if (shape == Shape.JSON) {
                out.println(LinksJson.write(story));
                return ExitCode.OK;
            }
            new StorySheet(out, console().screen(), extent, story, readings(kept, story), kept::grade).write();
            return ExitCode.OK;
        });
    }

    private int without(CaseFile kept, PrintWriter out, Links story, Extent extent, String source) throws IOException {
        Map<String, Reading> readings = readings(kept, story);
        WithoutSource remainder = WithoutSource.of(story, readings.values(), source);
        if (remainder.isEmpty()) {
            console()
                    .complain(file() + ": nobody in " + id + " is called " + source + "; purport story " + file() + " "
                            + id + " lists its origins");
            return ExitCode.SOFTWARE;
        }
        new WithoutSheet(out, console().screen(), extent, story, readings, kept::grade).write(remainder, source);
        return ExitCode.OK;
    }

    private static Map<String, Reading> readings(CaseFile kept, Links story) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        story.stories().get(0).reports().forEach(report -> kept.reading(report)
                .ifPresent(reading -> readings.put(report, reading)));
        return readings;
    }
}
