package org.purport.app.show.text;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.purport.app.brief.Briefing;
import org.purport.app.brief.Exchange;
import org.purport.app.brief.Heading;
import org.purport.app.brief.Matter;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Supply;
import org.purport.app.brief.Voice;
import org.purport.app.show.Extent;
import org.purport.app.show.Rendering;
import org.purport.model.Note;
import org.purport.model.Reading;
import org.purport.model.Span;

/** The briefing as Markdown (CommonMark), with the numbered sentences behind it to check against. */
public final class MarkdownRendering implements Rendering {
    /** What CommonMark, or HTML inside it, would take for markup. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~]");

    private final Appendable out;
    private final Extent extent;
    private boolean first = true;

    public MarkdownRendering(Appendable out, Extent extent) {
        this.out = out;
        this.extent = extent;
    }

    @Override
    public void write(Reading reading) throws IOException {
        if (!first) {
            line("\n---\n");
        }
        first = false;
        Briefing briefing = Briefing.of(reading);
        Heading heading = Heading.of(briefing);
        line("# " + escape(heading.title()) + "\n");
        line(escape(heading.origin()) + "  ");
        line(escape(heading.tally()) + "\n");
        glance(briefing);
        for (Matter matter : extent.first(briefing.matters())) {
            matter(briefing, matter);
        }
        left(briefing.matters().size() - extent.first(briefing.matters()).size());
        elsewhere(briefing);
        exchanges(briefing);
        supplies(briefing);
        voices(briefing);
        background(briefing);
        notes(briefing);
        sentences(reading, briefing);
    }

    private void glance(Briefing briefing) throws IOException {
        if (briefing.matters().isEmpty()) {
            return;
        }
        line("| | status | matter | said | sentence |");
        line("|---|---|---|---|---|");
        for (Matter matter : extent.first(briefing.matters())) {
            line("| " + matter.number() + " | " + matter.verdict().mark() + " "
                    + matter.verdict().label() + " | " + escape(matter.headline()) + " | "
                    + Phrases.tally(matter) + " | " + reference(matter.sentence()) + " |");
        }
        line("");
    }

    private void matter(Briefing briefing, Matter matter) throws IOException {
        line("## " + matter.number() + ". " + matter.verdict().mark() + " " + Phrases.verdict(matter) + ": "
                + escape(matter.headline()) + " " + reference(matter.sentence()) + "\n");
        for (Phrases.Line about : Phrases.circumstances(matter, briefing.lookup())) {
            line("- " + about.label() + ": " + escape(about.words()));
        }
        for (Statement statement : matter.statements()) {
            item(statement.bearing().mark(), statement.verb(), statement, matter.headline(), briefing);
        }
        for (Matter.Argument argument : matter.arguments()) {
            String who = argument.who().isEmpty() ? "" : argument.who() + ": ";
            line("- " + (argument.supports() ? "▲ **supports** " : "▼ **undermines** ") + escape(who + argument.words())
                    + " " + reference(argument.sentence()));
        }
        line("");
    }

    private void item(String mark, String verb, Statement statement, String known, Briefing briefing)
            throws IOException {
        line("- " + mark.replace("+", "\\+") + " **" + verb + "** "
                + escape(Phrases.statement(statement, known, briefing.lookup())) + " "
                + reference(statement.sentence()));
    }

    private void elsewhere(Briefing briefing) throws IOException {
        if (section("Also said", briefing.elsewhere())) {
            for (Statement statement : briefing.elsewhere()) {
                item(statement.bearing().mark(), statement.verb(), statement, "", briefing);
            }
        }
    }

    private void exchanges(Briefing briefing) throws IOException {
        if (!section("Arms transfers", briefing.exchanges())) {
            return;
        }
        for (Exchange exchange : briefing.exchanges()) {
            line("- " + exchange.verdict().mark() + " **" + exchange.verdict().label() + "** "
                    + escape(exchange.headline()) + " " + reference(exchange.sentence()));
            for (Phrases.Line about : Phrases.exchange(exchange, briefing.lookup())) {
                line("    - " + escape(about.label()) + ": " + escape(about.words()) + " "
                        + reference(about.sentence()));
            }
        }
    }

    private void supplies(Briefing briefing) throws IOException {
        if (section("Arms and equipment", briefing.supplies())) {
            for (Supply supply : briefing.supplies()) {
                line("- " + supply.verdict().mark() + " **" + supply.verdict().label() + "** "
                        + escape(Phrases.supply(supply)) + " " + reference(supply.sentence()));
            }
        }
    }

    private void voices(Briefing briefing) throws IOException {
        if (section("Who speaks", briefing.voices())) {
            for (Voice voice : briefing.voices()) {
                line("- " + escape(Phrases.voice(voice)));
            }
        }
    }

    private void background(Briefing briefing) throws IOException {
        if (section("Told by the report itself", briefing.background())) {
            for (Matter matter : briefing.background()) {
                line("- " + matter.verdict().mark() + " **" + matter.verdict().label() + "** "
                        + escape(matter.headline()) + " " + reference(matter.sentence()));
            }
        }
    }

    private void notes(Briefing briefing) throws IOException {
        if (section("Notes", briefing.reading().notes())) {
            for (Note note : briefing.reading().notes()) {
                line("- " + escape(note.why()));
            }
        }
    }

    private void sentences(Reading reading, Briefing briefing) throws IOException {
        if (section("Sentences", reading.sentences())) {
            int number = 0;
            for (Span sentence : reading.sentences()) {
                line("- " + reference(++number) + " " + escape(briefing.lookup().words(sentence)));
            }
        }
    }

    private boolean section(String title, List<?> items) throws IOException {
        if (!items.isEmpty()) {
            line("\n## " + title + "\n");
        }
        return !items.isEmpty();
    }

    private void left(int left) throws IOException {
        if (left > 0) {
            line("and " + left + " more, less pressing: `--full` shows all");
        }
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    private static String reference(int sentence) {
        return sentence > 0 ? "\\[" + sentence + "\\]" : "";
    }

    static String escape(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    @Override
    public void close() {}
}
