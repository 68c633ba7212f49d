package org.purport.json;

import org.purport.model.Findings;

/** Parses what was found by comparing; links of an earlier version have none of it. */
final class FindingsParser {
    private FindingsParser() {}

    static Findings of(Cursor links) {
        return new Findings(
                links.added("partial", LinksParser::share),
                links.added("owners", FindingsParser::owner),
                links.added("drift", FindingsParser::drift),
                links.added("contradictions", FindingsParser::contradiction));
    }

    private static Findings.SameOwner owner(Cursor same) {
        return new Findings.SameOwner(
                same.text("owner"), same.text("story"), same.at("reports").strings());
    }

    private static Findings.Drift drift(Cursor drift) {
        return new Findings.Drift(
                drift.text("origin"),
                drift.text("event"),
                drift.at("kind").choice(Findings.Drift.Hardening.class),
                wording(drift.at("from")),
                wording(drift.at("to")));
    }

    private static Findings.Wording wording(Cursor wording) {
        return new Findings.Wording(
                wording.text("report"),
                wording.textOrNull("claim"),
                wording.text("event"),
                wording.at("span").span(),
                wording.at("hedge").spans(),
                wording.at("likelihood").orNull(ReadingParser::likelihood));
    }

    private static Findings.Contradiction contradiction(Cursor contradiction) {
        return new Findings.Contradiction(
                contradiction.text("event"),
                contradiction.at("kind").choice(Findings.Contradiction.Difference.class),
                contradiction.textOrNull("about"),
                contradiction
                        .at("sides")
                        .each(side -> new Findings.Side(
                                side.text("says"),
                                side.at("origins").strings(),
                                LinksParser.mentions(side.at("mentions")))));
    }
}
