package org.purport.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.purport.app.brief.Words;
import org.purport.app.show.Screen;
import org.purport.app.show.text.Listing;
import org.purport.keep.StoryRecord;

/** Stories as a table for a person. */
final class StoryTable {
    private static final int AT_A_GLANCE = 40;

    private StoryTable() {}

    /**
     * Writes the table.
     *
     * @param full whether all are shown, not only the first
     */
    static void write(List<StoryRecord> stories, boolean full, PrintWriter out, Screen screen) throws IOException {
        List<StoryRecord> shown = full ? stories : stories.subList(0, Math.min(stories.size(), AT_A_GLANCE));
        Listing listing = new Listing(
                List.of("story", "reports", "copies", "origins", "days", "title"), List.of(10, 7, 6, 7, 28), 2);
        for (StoryRecord story : shown) {
            String title = story.title();
            listing.row(
                    story.id(),
                    String.valueOf(story.reports()),
                    String.valueOf(story.copies()),
                    String.valueOf(story.origins()),
                    Objects.requireNonNullElse(Words.days(story.first(), story.last()), "no day known"),
                    title == null ? "(untitled)" : title);
        }
        listing.write(out, screen);
        if (shown.size() < stories.size()) {
            out.println("and " + (stories.size() - shown.size()) + " more: --full shows all");
        }
    }
}
