package org.purport.app.show.html;

import org.purport.app.brief.Briefing;
import org.purport.app.brief.Exchange;
import org.purport.app.brief.Heading;
import org.purport.app.brief.Matter;
import org.purport.app.brief.Phrases;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Supply;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Voice;
import org.purport.app.brief.Words;
import org.purport.model.Note;

/** A report and its briefing side by side. */
final class Article {
    private final Briefing briefing;
    private final Heading heading;
    private final Anchors anchors;
    private final WorldMap world;
    private final MarkedText marked;
    private final Markup html = new Markup();

    Article(Briefing briefing, Heading heading, Anchors anchors, WorldMap world) {
        this.briefing = briefing;
        this.heading = heading;
        this.anchors = anchors;
        this.world = world;
        this.marked = new MarkedText(briefing, anchors);
    }

    void write(Markup page) {
        html.open("article", "aria-labelledby", anchors.part("top")).line();
        html.open("header").element("h1", heading.title(), "id", anchors.part("top"));
        html.element("p", heading.origin(), "class", "origin");
        html.element("p", heading.tally(), "class", "tally").close().line();
        glance();
        html.open("div", "class", "columns").line();
        html.open("div", "class", "brief").line();
        matters();
        elsewhere();
        exchanges();
        supplies();
        html.close().line();
        text();
        html.close().line();
        html.open("div", "class", "pair");
        new Timeline(briefing, anchors).write(html);
        new PlaceMap(briefing, anchors, world).write(html);
        html.close().line();
        voices();
        background();
        notes();
        html.close().line();
        page.raw(html.toString());
    }

    private void section(String name, String title) {
        html.open("section", "class", name, "aria-labelledby", anchors.part(name));
        html.element("h2", title, "id", anchors.part(name)).line();
    }

    private static void badge(Markup html, Verdict verdict, String label) {
        html.open("span", "class", "badge " + Words.of(verdict), "title", verdict.meaning());
        html.element("span", verdict.mark(), "aria-hidden", "true")
                .text(" " + label)
                .close();
    }

    private void glance() {
        if (briefing.matters().isEmpty()) {
            return;
        }
        section("glance", "At a glance");
        html.open("ol");
        for (Matter matter : briefing.matters()) {
            html.open("li");
            badge(html, matter.verdict(), matter.verdict().label());
            html.text(" ").element("a", matter.headline(), "href", "#" + anchors.matter(matter.number()));
            html.text(" ").element("span", Phrases.tally(matter), "class", "count");
            html.text(" ");
            anchors.reference(html, matter.sentence());
            html.close().line();
        }
        html.close().close().line();
    }

    private void matters() {
        section("matters", "What is claimed");
        for (Matter matter : briefing.matters()) {
            matter(matter);
        }
        html.close().line();
    }

    private void matter(Matter matter) {
        html.open("section", "class", "matter " + Words.of(matter.verdict()), "id", anchors.matter(matter.number()));
        html.open("h3")
                .element("span", String.valueOf(matter.number()), "class", "number")
                .text(" ");
        badge(html, matter.verdict(), Phrases.verdict(matter).toLowerCase(java.util.Locale.ROOT));
        html.text(" " + matter.headline() + " ");
        anchors.reference(html, matter.sentence());
        html.close().line();
        var lines = Phrases.circumstances(matter, briefing.lookup());
        if (!lines.isEmpty()) {
            html.open("dl");
            for (Phrases.Line line : lines) {
                html.open("div")
                        .element("dt", line.label())
                        .element("dd", line.words())
                        .close();
            }
            html.close().line();
        }
        html.open("ul", "class", "said");
        for (Statement statement : matter.statements()) {
            statement(statement, matter.headline());
        }
        for (Matter.Argument argument : matter.arguments()) {
            argument(argument);
        }
        html.close().close().line();
    }

    private void statement(Statement statement, String known) {
        html.open(
                "li",
                "class",
                Words.of(statement.bearing()),
                "id",
                anchors.claim(statement.claim().id()));
        html.open("span", "class", "verb").element("span", statement.bearing().mark(), "aria-hidden", "true");
        html.text(" " + statement.verb()).close().text(" ");
        html.text(Phrases.statement(statement, known, briefing.lookup()) + " ");
        html.element(
                "a",
                "[" + statement.sentence() + "]",
                "class",
                "ref",
                "href",
                "#" + marked.anchor(statement),
                "aria-label",
                "in the text, sentence " + statement.sentence());
        html.close().line();
    }

    private void argument(Matter.Argument argument) {
        html.open("li", "class", argument.supports() ? "for" : "against");
        html.open("span", "class", "verb")
                .element("span", argument.supports() ? "▲" : "▼", "aria-hidden", "true")
                .text(argument.supports() ? " supports" : " undermines")
                .close();
        html.text(" " + (argument.who().isEmpty() ? "" : argument.who() + ": ") + argument.words() + " ");
        anchors.reference(html, argument.sentence());
        html.close().line();
    }

    private void elsewhere() {
        if (!briefing.elsewhere().isEmpty()) {
            section("elsewhere", "Also said");
            html.open("ul", "class", "said");
            for (Statement statement : briefing.elsewhere()) {
                statement(statement, "");
            }
            html.close().close().line();
        }
    }

    private void exchanges() {
        if (briefing.exchanges().isEmpty()) {
            return;
        }
        section("exchanges", "Arms transfers");
        for (Exchange exchange : briefing.exchanges()) {
            html.open("section", "class", "matter " + Words.of(exchange.verdict()))
                    .open("h3");
            badge(html, exchange.verdict(), exchange.verdict().label());
            html.text(" " + exchange.headline() + " ");
            anchors.reference(html, exchange.sentence());
            html.close().open("dl");
            for (Phrases.Line line : Phrases.exchange(exchange, briefing.lookup())) {
                html.open("div").element("dt", line.label()).open("dd").text(line.words() + " ");
                if (line.sentence() > 0) {
                    anchors.reference(html, line.sentence());
                }
                html.close().close();
            }
            html.close().close().line();
        }
        html.close().line();
    }

    private void supplies() {
        if (!briefing.supplies().isEmpty()) {
            section("supplies", "Arms and equipment");
            html.open("ul", "class", "list");
            for (Supply supply : briefing.supplies()) {
                html.open("li");
                badge(html, supply.verdict(), supply.verdict().label());
                html.text(" " + Phrases.supply(supply) + " ");
                anchors.reference(html, supply.sentence());
                html.close().line();
            }
            html.close().close().line();
        }
    }

    private void text() {
        section("report", "The report");
        html.open(
                "div",
                "class",
                "text",
                "lang",
                briefing.reading().report().language(),
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                "Text of the report with its marks");
        marked.write(html);
        html.close().line();
        Legend.write(html);
        html.close().line();
    }

    private void voices() {
        if (briefing.voices().isEmpty()) {
            return;
        }
        section("voices", "Who speaks");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Who speaks");
        html.open("table").open("thead").open("tr");
        html.element("th", "Source", "scope", "col").element("th", "Who that is", "scope", "col");
        html.element("th", "What it says", "scope", "col")
                .close()
                .close()
                .open("tbody")
                .line();
        for (Voice voice : briefing.voices()) {
            html.open("tr").element("th", Words.plain(voice.source().name()), "scope", "row");
            html.element("td", voice.description()).open("td");
            for (Statement statement : voice.statements()) {
                said(statement);
            }
            html.close().close().line();
        }
        html.close().close().close().close().line();
    }

    private void said(Statement statement) {
        html.open("span", "class", "act " + Words.of(statement.bearing()));
        html.element("span", statement.bearing().mark(), "aria-hidden", "true");
        html.text(" " + statement.verb() + " ");
        html.element(
                "a",
                "[" + statement.sentence() + "]",
                "class",
                "ref",
                "href",
                "#" + marked.anchor(statement),
                "aria-label",
                "in the text, sentence " + statement.sentence());
        String via = Phrases.via(statement);
        html.text(via.isEmpty() ? "" : " " + via).close().text(" ");
    }

    private void background() {
        if (briefing.background().isEmpty()) {
            return;
        }
        section("background", "Told by the report itself");
        html.open("ul", "class", "list");
        for (Matter matter : briefing.background()) {
            html.open("li");
            badge(html, matter.verdict(), matter.verdict().label());
            html.text(" " + matter.headline() + " ");
            anchors.reference(html, matter.sentence());
            html.close().line();
        }
        html.close().close().line();
    }

    private void notes() {
        if (briefing.reading().notes().isEmpty()) {
            return;
        }
        section("notes", "Notes");
        html.open("ul", "class", "list");
        for (Note note : briefing.reading().notes()) {
            html.element("li", note.why()).line();
        }
        html.close().close().line();
    }
}
