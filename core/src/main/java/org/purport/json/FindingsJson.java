package org.purport.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.purport.model.Findings;

/** Writes what was found by comparing, under keys of its own beside the links. */
final class FindingsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private FindingsJson() {}

    static void put(ObjectNode links, Findings findings) {
        links.set("partial", ReadingJson.each(findings.partial(), LinksJson::share));
        links.set("owners", ReadingJson.each(findings.owners(), FindingsJson::owner));
        links.set("drift", ReadingJson.each(findings.drift(), FindingsJson::drift));
        links.set("contradictions", ReadingJson.each(findings.contradictions(), FindingsJson::contradiction));
    }

    private static ObjectNode owner(Findings.SameOwner same) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("owner", same.owner());
        node.put("story", same.story());
        node.set("reports", ReadingJson.strings(same.reports()));
        return node;
    }

    private static ObjectNode drift(Findings.Drift drift) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("origin", drift.origin());
        node.put("event", drift.event());
        node.put("kind", ReadingJson.word(drift.kind()));
        node.set("from", wording(drift.from()));
        node.set("to", wording(drift.to()));
        return node;
    }

    private static ObjectNode wording(Findings.Wording wording) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("report", wording.report());
        node.put("claim", wording.claim());
        node.put("event", wording.event());
        node.set("span", ReadingJson.span(wording.span()));
        node.set("hedge", ReadingJson.each(wording.hedge(), ReadingJson::span));
        node.set("likelihood", ReadingJson.likelihood(wording.likelihood()));
        return node;
    }

    private static ObjectNode contradiction(Findings.Contradiction contradiction) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("event", contradiction.event());
        node.put("kind", ReadingJson.word(contradiction.kind()));
        node.put("about", contradiction.about());
        node.set("sides", ReadingJson.each(contradiction.sides(), side -> {
            ObjectNode entry = MAPPER.createObjectNode();
            entry.put("says", side.says());
            entry.set("origins", ReadingJson.strings(side.origins()));
            entry.set("mentions", LinksJson.mentions(side.mentions()));
            return entry;
        }));
        return node;
    }
}
