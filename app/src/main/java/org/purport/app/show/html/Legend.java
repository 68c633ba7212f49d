package org.purport.app.show.html;

/** What the marks in the text mean. */
final class Legend {
    private Legend() {}

    static void write(Markup html) {
        html.open("details", "class", "legend")
                .element("summary", "What the marks mean")
                .open("ul");
        html.open("li").element("span", "a source", "class", "source").close();
        html.open("li").element("span", "words that say it is attributed", "class", "cue for");
        html.text(" (link to the claim)").close();
        html.open("li").element("span", "what is attributed", "class", "c1").text(", ");
        html.element("span", "attributed inside that", "class", "c2").close();
        html.open("li").element("span", "how likely the words make it", "class", "hedge");
        html.element("span", " (the odds that readers take them to mean)", "class", "odds")
                .close();
        html.open("li").text("a happening: ");
        kind(html, "occurred", "●", "happened");
        kind(html, "ongoing", "▶", "going on");
        kind(html, "planned", "◇", "planned or offered");
        kind(html, "possible", "○", "possible");
        kind(html, "hypothetical", "…", "asked for or under a condition");
        kind(html, "contested", "≠", "contested");
        kind(html, "denied", "✕", "denied or ruled out");
        html.close().close().close().line();
    }

    private static void kind(Markup html, String name, String mark, String label) {
        html.open("span", "class", "event " + name).element("span", mark, "class", "mark", "aria-hidden", "true");
        html.text(label).close().text(" ");
    }
}
