package org.purport.app.show.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Headlines;
import org.purport.app.brief.Words;
import org.purport.app.show.Extent;
import org.purport.app.show.Screen;
import org.purport.link.Pooling;
import org.purport.link.WithoutSource;
import org.purport.model.Links;
import org.purport.model.Reading;

/** What remains of a story without one source, for a terminal: what falls, what stands on fewer, what nobody denies any more. */
public final class WithoutSheet {
    private static final int INDENT = 17;

    private final Sheet sheet;
    private final Extent extent;
    private final Links story;
    private final Headlines headlines;
    private final StorySheet.Grades grades;

    /**
     * @param story the links of one story
     * @param readings those of its reports, by id
     */
    public WithoutSheet(
            Appendable out,
            Screen screen,
            Extent extent,
            Links story,
            Map<String, Reading> readings,
            StorySheet.Grades grades) {
        this.sheet = new Sheet(out, screen);
        this.extent = extent;
        this.story = story;
        this.headlines = Headlines.of(readings);
        this.grades = grades;
    }

    /** Writes it; {@code source} as the analyst named it. */
    public void write(WithoutSource remainder, String source) throws IOException {
        List<Links.Happening> fallen = remainder.fallen().stream()
                .filter(event -> event.type() != null && headlines.tells(event))
                .toList();
        String names = remainder.origins().stream()
                .flatMap(origin -> Stream.ofNullable(origin.source()))
                .distinct()
                .limit(5)
                .map(Words::plain)
                .collect(Collectors.joining(", "));
        sheet.text(
                Ink.BOLD,
                "Without " + Words.plain(source) + ": "
                        + Words.count(remainder.origins().size(), "origin")
                        + (names.isEmpty() ? "" : " (" + names + ")") + " and "
                        + Words.count(remainder.reports().size(), "report") + " left out");
        propositions(remainder);
        fallen(fallen);
        if (fallen.isEmpty() && remainder.changed().isEmpty()) {
            sheet.text(Ink.PLAIN, "Nothing falls, and nothing that is denied stands otherwise.");
        }
        if (!remainder.changed().isEmpty()) {
            sheet.text(Ink.DIM, "Pooled: " + Pooling.RULE);
        }
    }

    private void propositions(WithoutSource remainder) throws IOException {
        if (remainder.changed().isEmpty()) {
            return;
        }
        sheet.section("Stands otherwise");
        List<Links.Proposition> shown = extent.first(remainder.changed(), 2);
        for (int i = 0; i < shown.size(); i++) {
            Links.Proposition before = shown.get(i);
            Links.Proposition after = remainder.left().get(i);
            sheet.row("  " + before.event(), Ink.DIM, INDENT, headline(before.event()), Ink.BOLD, 0);
            sheet.row(
                    "",
                    Ink.DIM,
                    INDENT,
                    "asserted by " + before.asserted().size() + " → "
                            + after.asserted().size() + ", denied by "
                            + before.denied().size() + " → " + after.denied().size() + verdict(before, after),
                    Ink.PLAIN,
                    0);
            String was = pooled(before);
            String is = pooled(after);
            if (was != null) {
                sheet.row("    pooled", Ink.DIM, INDENT, was + " → " + (is == null ? "nothing" : is), Ink.PLAIN, 0);
            }
        }
        left(remainder.changed().size() - shown.size());
    }

    private static String verdict(Links.Proposition before, Links.Proposition after) {
        if (after.asserted().isEmpty() && !before.asserted().isEmpty()) {
            return "; nobody else asserts it";
        }
        return after.denied().isEmpty() && !before.denied().isEmpty() ? "; nobody else denies it" : "";
    }

    private @Nullable String pooled(Links.Proposition proposition) {
        Pooling.Pool pool = Pooling.of(proposition, story.origins(), grades::of);
        return pool.pooled() == null ? null : Words.percent(pool.pooled());
    }

    private void fallen(List<Links.Happening> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Nobody else tells of it");
        List<Links.Happening> shown = extent.first(all, 2);
        for (Links.Happening event : shown) {
            sheet.row("  " + event.id(), Ink.DIM, INDENT, headlines.of(event), Ink.PLAIN, 0);
        }
        left(all.size() - shown.size());
    }

    private String headline(String id) {
        return story.events().stream()
                .filter(event -> event.id().equals(id))
                .map(headlines::of)
                .findFirst()
                .orElse(id);
    }

    private void left(int left) throws IOException {
        if (left > 0) {
            sheet.row("", Ink.DIM, 2, "and " + left + " more: --full shows all", Ink.DIM, 0);
        }
    }
}
