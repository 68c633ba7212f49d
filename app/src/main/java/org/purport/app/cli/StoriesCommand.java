package org.purport.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.show.Grid;
import org.purport.keep.StoryRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Lists the stories of a case. */
@Command(
        name = "stories",
        description =
                "Lists the stories of a case, the largest first, with their reports, copies and origins counted apart.",
        footer = {
            "",
            "Examples:",
            "  purport stories visit.purport",
            "  purport stories visit.purport --text \"arms talks\" --as csv"
        })
final class StoriesCommand extends CaseCommand {
    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Only stories with a report that has these words, in any form.")
    private @Nullable String text;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json (one object a line) or csv; table by default.")
    private ListFormat format = ListFormat.TABLE;

    @Option(names = "--full", description = "Shows every story in the table, not only the largest.")
    private boolean full;

    StoriesCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return linked((kept, out) -> {
            Set<String> wanted = text == null ? null : kept.storiesWith(text);
            List<StoryRecord> stories = kept.stories().stream()
                    .filter(story -> wanted == null || wanted.contains(story.id()))
                    .toList();
            switch (format) {
                case TABLE -> StoryTable.write(stories, full, out, console().screen());
                case JSON -> grid(stories).json(out);
                case CSV -> grid(stories).csv(out);
            }
            return ExitCode.OK;
        });
    }

    private static Grid grid(List<StoryRecord> stories) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoryRecord story : stories) {
            rows.add(Arrays.asList(
                    story.id(),
                    story.title(),
                    story.first(),
                    story.last(),
                    story.reports(),
                    story.copies(),
                    story.origins()));
        }
        return new Grid(List.of("id", "title", "first", "last", "reports", "copies", "origins"), rows);
    }
}
