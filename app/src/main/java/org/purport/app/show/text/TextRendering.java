package org.purport.app.show.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Exchange;
import org.purport.app.brief.Heading;
import org.purport.app.brief.Matter;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Supply;
import org.purport.app.brief.Voice;
import org.purport.app.brief.Words;
import org.purport.app.show.Extent;
import org.purport.app.show.Rendering;
import org.purport.app.show.Screen;
import org.purport.model.Reading;

/** The briefing for a terminal: what needs a decision first, each line with the number of its sentence. */
public final class TextRendering implements Rendering {
    private static final int INDENT = 17;

    private final Appendable out;
    private final Screen screen;
    private final Extent extent;
    private boolean first = true;

    public TextRendering(Appendable out, Screen screen, Extent extent) {
        this.out = out;
        this.screen = screen;
        this.extent = extent;
    }

    @Override
    public void write(Reading reading) throws IOException {
        Sheet sheet = new Sheet(out, screen);
        if (!first) {
            sheet.blank();
            sheet.text(Ink.DIM, "═".repeat(screen.columns()));
            sheet.blank();
        }
        first = false;
        Briefing briefing = Briefing.of(reading);
        heading(sheet, briefing);
        matters(sheet, briefing);
        elsewhere(sheet, briefing);
        exchanges(sheet, briefing);
        supplies(sheet, briefing);
        voices(sheet, briefing);
        background(sheet, briefing);
        notes(sheet, briefing);
    }

    private void heading(Sheet sheet, Briefing briefing) throws IOException {
        Heading heading = Heading.of(briefing);
        sheet.text(Ink.BOLD, heading.title());
        sheet.text(Ink.DIM, heading.origin());
        sheet.text(Ink.PLAIN, heading.tally());
    }

    private void matters(Sheet sheet, Briefing briefing) throws IOException {
        List<Matter> shown = extent.first(briefing.matters());
        if (shown.size() > 2) {
            sheet.blank();
            for (Matter matter : shown) {
                glance(sheet, matter);
            }
        }
        for (Matter matter : shown) {
            matter(sheet, briefing, matter);
        }
        int left = briefing.matters().size() - shown.size();
        if (left > 0) {
            sheet.blank();
            sheet.text(Ink.DIM, "and " + Words.count(left, "more matter") + ", less pressing: --full shows all");
        }
    }

    /** A matter in one line. */
    private void glance(Sheet sheet, Matter matter) throws IOException {
        String label = Columns.pad(matter.number() + " " + matter.verdict().mark(), 5)
                + matter.verdict().label();
        String tally = Phrases.tally(matter);
        int room = screen.columns() - INDENT - 1 - Sheet.REFERENCE - Columns.width(tally) - 2;
        String words = Columns.pad(Words.clip(matter.headline(), Math.max(16, room)), room) + "  " + tally;
        sheet.row(label, Ink.of(matter.verdict()), INDENT + 1, words, Ink.PLAIN, matter.sentence());
    }

    private void matter(Sheet sheet, Briefing briefing, Matter matter) throws IOException {
        sheet.blank();
        String label = matter.number() + " " + matter.verdict().mark();
        sheet.row(
                label,
                Ink.of(matter.verdict()),
                Math.max(5, label.length() + 1),
                Phrases.verdict(matter) + ": " + matter.headline(),
                Ink.BOLD,
                matter.sentence());
        for (Phrases.Line line : Phrases.circumstances(matter, briefing.lookup())) {
            sheet.row("  " + line.label(), Ink.DIM, INDENT, line.words(), Ink.PLAIN, line.sentence());
        }
        List<Statement> shown = extent.ofEach(matter.statements(), Statement::bearing);
        for (Statement statement : shown) {
            statement(sheet, briefing, matter, statement);
        }
        int left = matter.statements().size() - shown.size();
        if (left > 0) {
            sheet.row("", Ink.DIM, INDENT, "and " + Words.count(left, "more statement"), Ink.DIM, 0);
        }
        for (Matter.Argument argument : matter.arguments()) {
            String who = argument.who().isEmpty() ? "" : argument.who() + ": ";
            sheet.row(
                    argument.supports() ? "  ▲ supports" : "  ▼ undermines",
                    argument.supports() ? Ink.GREEN : Ink.RED,
                    INDENT,
                    who + Words.clip(argument.words(), 160),
                    Ink.PLAIN,
                    argument.sentence());
        }
    }

    private void statement(Sheet sheet, Briefing briefing, Matter matter, Statement statement) throws IOException {
        sheet.row(
                "  " + statement.bearing().mark() + " " + statement.verb(),
                Ink.of(statement.bearing()),
                INDENT,
                Phrases.statement(statement, matter.headline(), briefing.lookup()),
                Ink.PLAIN,
                statement.sentence());
    }

    private void elsewhere(Sheet sheet, Briefing briefing) throws IOException {
        List<Statement> shown = extent.first(briefing.elsewhere());
        if (shown.isEmpty()) {
            return;
        }
        sheet.section("Also said");
        for (Statement statement : shown) {
            sheet.row(
                    "  " + statement.bearing().mark() + " " + statement.verb(),
                    Ink.of(statement.bearing()),
                    INDENT,
                    Phrases.statement(statement, "", briefing.lookup()),
                    Ink.PLAIN,
                    statement.sentence());
        }
        left(sheet, briefing.elsewhere().size() - shown.size());
    }

    private void exchanges(Sheet sheet, Briefing briefing) throws IOException {
        if (briefing.exchanges().isEmpty()) {
            return;
        }
        sheet.section("Arms transfers");
        List<Exchange> shown = extent.first(briefing.exchanges());
        for (Exchange exchange : shown) {
            sheet.row(
                    "  " + exchange.verdict().mark() + " " + exchange.verdict().label(),
                    Ink.of(exchange.verdict()),
                    INDENT,
                    exchange.headline(),
                    Ink.BOLD,
                    exchange.sentence());
            for (Phrases.Line line : Phrases.exchange(exchange, briefing.lookup())) {
                sheet.row("    " + line.label(), Ink.DIM, INDENT, line.words(), Ink.PLAIN, line.sentence());
            }
        }
        left(sheet, briefing.exchanges().size() - shown.size());
    }

    private void supplies(Sheet sheet, Briefing briefing) throws IOException {
        if (briefing.supplies().isEmpty()) {
            return;
        }
        sheet.section("Arms and equipment");
        List<Supply> shown = extent.first(briefing.supplies());
        for (Supply supply : shown) {
            sheet.row(
                    "  " + supply.verdict().mark() + " " + supply.verdict().label(),
                    Ink.of(supply.verdict()),
                    INDENT,
                    Phrases.supply(supply),
                    Ink.PLAIN,
                    supply.sentence());
        }
        left(sheet, briefing.supplies().size() - shown.size());
    }

    private void voices(Sheet sheet, Briefing briefing) throws IOException {
        if (briefing.voices().isEmpty()) {
            return;
        }
        sheet.section("Who speaks");
        List<Voice> shown = extent.first(briefing.voices(), 2);
        for (Voice voice : shown) {
            sheet.row("", Ink.PLAIN, 2, Phrases.voice(voice), Ink.PLAIN, 0);
        }
        left(sheet, briefing.voices().size() - shown.size());
    }

    private void background(Sheet sheet, Briefing briefing) throws IOException {
        List<Matter> shown = extent.first(briefing.background());
        if (shown.isEmpty()) {
            return;
        }
        sheet.section("Told by the report itself");
        for (Matter matter : shown) {
            sheet.row(
                    "  " + matter.verdict().mark() + " " + matter.verdict().label(),
                    Ink.of(matter.verdict()),
                    INDENT,
                    Words.clip(matter.headline(), 160),
                    Ink.PLAIN,
                    matter.sentence());
        }
        left(sheet, briefing.background().size() - shown.size());
    }

    private static void left(Sheet sheet, int left) throws IOException {
        if (left > 0) {
            sheet.row("", Ink.DIM, 2, "and " + left + " more: --full shows all", Ink.DIM, 0);
        }
    }

    private static void notes(Sheet sheet, Briefing briefing) throws IOException {
        if (briefing.reading().notes().isEmpty()) {
            return;
        }
        sheet.section("Notes");
        sheet.row(
                "",
                Ink.PLAIN,
                2,
                briefing.reading().notes().stream()
                        .map(note -> Words.plain(note.why()))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                Ink.PLAIN,
                0);
    }

    @Override
    public void close() {}
}
