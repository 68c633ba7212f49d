package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.show.Grid;
import org.purport.app.show.text.Listing;
import org.purport.keep.CaseFile;
import org.purport.keep.StoryRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the stories of a case. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = PurportCommand.Version.class,
        description =
                "Lists the stories of a case, the largest first, with their reports, copies and origins counted apart.",
        footer = {
            "",
            "Examples:",
            "  purport stories visit.purport",
            "  purport stories visit.purport --text \"arms talks\" --as csv"
        })
final class StoriesCommand implements Callable<Integer> {
    private static final int AT_A_GLANCE = 40;

    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The file of the case.")
    private Path file = Path.of("");

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
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<StoryRecord> stories;
        try (CaseFile kept = new Cases(console).linked(file)) {
            Set<String> wanted = text == null ? null : kept.storiesWith(text);
            stories = kept.stories().stream()
                    .filter(story -> wanted == null || wanted.contains(story.id()))
                    .toList();
        }
        PrintWriter out = console.printer();
        switch (format) {
            case TABLE -> table(stories, out);
            case JSON -> grid(stories).json(out);
            case CSV -> grid(stories).csv(out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private void table(List<StoryRecord> stories, PrintWriter out) throws IOException {
        List<StoryRecord> shown = full ? stories : stories.subList(0, Math.min(stories.size(), AT_A_GLANCE));
        listing(shown).write(out, console.screen());
        if (shown.size() < stories.size()) {
            out.println("and " + (stories.size() - shown.size()) + " more: --full shows all");
        }
    }

    /** The stories as a table. */
    static Listing listing(List<StoryRecord> stories) {
        Listing listing = new Listing(
                List.of("story", "reports", "copies", "origins", "days", "title"), List.of(10, 7, 6, 7, 28), 2);
        for (StoryRecord story : stories) {
            String title = story.title();
            listing.row(
                    story.id(),
                    String.valueOf(story.reports()),
                    String.valueOf(story.copies()),
                    String.valueOf(story.origins()),
                    Objects.requireNonNullElse(Words.days(story.first(), story.last()), "no day known"),
                    title == null ? "(untitled)" : title);
        }
        return listing;
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
