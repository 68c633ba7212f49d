package org.purport.app.show.html;

/** The hatching that every timeline and map of the page refers to. */
final class Patterns {
    static final String HATCH = "url(#hatch)";

    private Patterns() {}

    static void write(Markup html) {
        html.open("svg", "width", "0", "height", "0", "class", "defs", "aria-hidden", "true", "focusable", "false");
        html.open("defs")
                .open(
                        "pattern",
                        "id",
                        "hatch",
                        "width",
                        "6",
                        "height",
                        "6",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)");
        html.empty("rect", "width", "6", "height", "6", "class", "hatch-ground");
        html.empty("rect", "width", "3", "height", "6", "class", "hatch-line");
        html.close().close().close().line();
    }
}
