package org.purport.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Writes links as the JSON object of the contract. */
public final class LinksJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LinksJson() {}

    /** One JSON object on one line. */
    public static String write(Links links) {
        try {
            return MAPPER.writeValueAsString(tree(links));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the links", e);
        }
    }

    /** The links as a tree of JSON nodes. */
    public static ObjectNode tree(Links links) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("purport", Reading.VERSION);
        node.set("stories", ReadingJson.each(links.stories(), LinksJson::story));
        node.set("copies", ReadingJson.each(links.copies(), LinksJson::copy));
        node.set("origins", ReadingJson.each(links.origins(), LinksJson::origin));
        node.set("events", ReadingJson.each(links.events(), LinksJson::happening));
        node.set("propositions", ReadingJson.each(links.propositions(), LinksJson::proposition));
        return node;
    }

    private static ObjectNode story(Links.Story story) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", story.id());
        node.put("title", story.title());
        node.set("reports", ReadingJson.strings(story.reports()));
        node.put("first", story.first());
        node.put("last", story.last());
        return node;
    }

    private static ObjectNode copy(Links.CopyFamily family) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("root", family.root());
        node.set("reports", ReadingJson.strings(family.reports()));
        return node;
    }

    private static ObjectNode origin(Links.Origin origin) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", origin.id());
        node.put("source", origin.source());
        node.put("through", origin.through());
        node.put("root", origin.root());
        node.set("claims", mentions(origin.claims()));
        return node;
    }

    private static ObjectNode happening(Links.Happening event) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", event.id());
        node.set("mentions", mentions(event.mentions()));
        node.set("type", ReadingJson.type(event.type()));
        node.set("participants", ReadingJson.strings(event.participants()));
        node.put("where", event.where());
        node.put("when", event.when());
        node.put("status", ReadingJson.word(event.status()));
        node.set("history", ReadingJson.each(event.history(), state -> {
            ObjectNode entry = MAPPER.createObjectNode();
            entry.put("asOf", state.asOf());
            entry.put("status", ReadingJson.word(state.status()));
            entry.set("because", mentions(state.because()));
            return entry;
        }));
        return node;
    }

    private static ObjectNode proposition(Links.Proposition proposition) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", proposition.id());
        node.put("event", proposition.event());
        node.set("asserted", ReadingJson.strings(proposition.asserted()));
        node.set("denied", ReadingJson.strings(proposition.denied()));
        node.set("declined", ReadingJson.strings(proposition.declined()));
        return node;
    }

    private static ArrayNode mentions(Collection<Links.Mention> mentions) {
        return ReadingJson.each(
                mentions,
                mention -> MAPPER.createArrayNode().add(mention.report()).add(mention.id()));
    }
}
