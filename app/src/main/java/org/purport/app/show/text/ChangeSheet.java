package org.purport.app.show.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.purport.app.brief.Headlines;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.show.Extent;
import org.purport.app.show.Screen;
import org.purport.keep.Changes;
import org.purport.model.Links;
import org.purport.model.Reading;

/** What changed since a day, for a terminal: what stands otherwise first, then what is only more. */
public final class ChangeSheet {
    private static final int INDENT = 17;

    private final Sheet sheet;
    private final Extent extent;
    private final Headlines headlines;

    public ChangeSheet(Appendable out, Screen screen, Extent extent, Map<String, Reading> readings) {
        this.sheet = new Sheet(out, screen);
        this.extent = extent;
        this.headlines = Headlines.of(readings);
    }

    /**
     * Writes what moved, what is newly denied, and the stories that began or went on.
     *
     * @param since the first day that counts as new
     */
    public void write(Changes changes, String since) throws IOException {
        List<Changes.Moved> moved = changes.moved().stream()
                .filter(each -> headlines.tells(each.event()))
                .toList();
        sheet.text(
                Ink.BOLD,
                Words.count(changes.reports(), "report") + " published since " + Words.day(since) + ": "
                        + Words.count(moved.size(), "happening") + " changed, "
                        + changes.disputed().size() + " newly denied, "
                        + stories(changes.begun().size()) + " begun, "
                        + stories(changes.grown().size()) + " gone on");
        if (changes.undated() > 0) {
            sheet.text(Ink.DIM, Words.count(changes.undated(), "report") + " without a day counted as before");
        }
        moved(moved);
        disputed(changes.disputed());
        grown(changes.grown());
        begun(changes.begun());
    }

    private static String stories(int number) {
        return number + (number == 1 ? " story" : " stories");
    }

    private void moved(List<Changes.Moved> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Stands otherwise");
        List<Changes.Moved> shown = extent.first(all, 2);
        for (Changes.Moved each : shown) {
            Verdict now = Verdict.of(each.since().get(each.since().size() - 1).status());
            String steps = each.since().stream()
                    .map(state -> " → " + Verdict.of(state.status()).label() + " ("
                            + (state.asOf() == null ? "no day" : Words.day(state.asOf())) + ")")
                    .collect(Collectors.joining());
            sheet.row(
                    "  " + now.mark() + " " + now.label(),
                    Ink.of(now),
                    INDENT,
                    headlines.of(each.event()) + "  [" + each.event().id() + ", " + each.story() + "]",
                    Ink.BOLD,
                    0);
            sheet.row("", Ink.DIM, INDENT, Verdict.of(each.before()).label() + steps, Ink.PLAIN, 0);
        }
        left(all.size() - shown.size());
    }

    private void disputed(List<Changes.Disputed> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Denied for the first time");
        List<Changes.Disputed> shown = extent.first(all);
        for (Changes.Disputed each : shown) {
            String who = each.origins().stream()
                    .map(origin -> Words.plain(origin.source())
                            + (origin.through() == null ? "" : " through " + Words.plain(origin.through())))
                    .distinct()
                    .collect(Collectors.joining("; "));
            sheet.row(
                    "  ✕ denied",
                    Ink.RED,
                    INDENT,
                    headlines.of(each.event()) + "  [" + each.event().id() + ", " + each.story() + "]: " + who,
                    Ink.PLAIN,
                    0);
        }
        left(all.size() - shown.size());
    }

    private void grown(List<Changes.Grown> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Stories that go on");
        List<Changes.Grown> shown = extent.first(all, 2);
        for (Changes.Grown each : shown) {
            sheet.row(
                    "  " + each.story().id(),
                    Ink.PLAIN,
                    INDENT,
                    title(each.story()) + " (" + each.reports().size() + " new of "
                            + each.story().reports().size() + " reports)",
                    Ink.PLAIN,
                    0);
        }
        left(all.size() - shown.size());
    }

    private void begun(List<Links.Story> all) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        sheet.section("Stories that began");
        List<Links.Story> shown = extent.first(all, 2);
        for (Links.Story story : shown) {
            sheet.row(
                    "  " + story.id(),
                    Ink.PLAIN,
                    INDENT,
                    title(story) + " (" + Words.count(story.reports().size(), "report") + ")",
                    Ink.PLAIN,
                    0);
        }
        left(all.size() - shown.size());
    }

    private static String title(Links.Story story) {
        return story.title() == null ? "untitled" : Words.plain(story.title());
    }

    private void left(int left) throws IOException {
        if (left > 0) {
            sheet.row("", Ink.DIM, 2, "and " + left + " more: --full shows all", Ink.DIM, 0);
        }
    }
}
