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
        FindingsJson.put(node, links.findings());
        return node;
    }

    private static ObjectNode story(Links.Story story) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", story.id());
        node.put("title", story.title());
        node.set("reports", ReadingJson.strings(story.reports()));
        node.put("first", story.first());
        node.put("last", story.last());
        node.set("words", ReadingJson.strings(story.words()));
        return node;
    }

    private static ObjectNode copy(Links.CopyFamily family) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("root", family.root());
        node.set("reports", ReadingJson.strings(family.reports()));
        node.set("shares", ReadingJson.each(family.shares(), LinksJson::share));
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
        node.set("ties", ReadingJson.each(event.ties(), LinksJson::tie));
        return node;
    }

    private static ObjectNode proposition(Links.Proposition proposition) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", proposition.id());
        node.put("event", proposition.event());
        node.set("asserted", ReadingJson.strings(proposition.asserted()));
        node.set("denied", ReadingJson.strings(proposition.denied()));
        node.set("declined", ReadingJson.strings(proposition.declined()));
        node.set("passedOver", ReadingJson.strings(proposition.passedOver()));
        node.set("views", ReadingJson.each(proposition.views(), LinksJson::view));
        node.set("independence", independence(proposition.independence()));
        return node;
    }

    private static ObjectNode view(Links.View view) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("origin", view.origin());
        node.put("stance", ReadingJson.word(view.stance()));
        node.set("claim", mention(view.claim()));
        node.set("likelihood", ReadingJson.likelihood(view.likelihood()));
        return node;
    }

    private static ObjectNode independence(Links.Independence independence) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("reports", independence.reports());
        node.put("copies", independence.copies());
        node.put("origins", independence.origins());
        node.put("owners", independence.owners());
        node.put("shown", independence.shown());
        node.put("because", independence.because());
        return node;
    }

    private static ObjectNode tie(Links.Tie tie) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("mentions", MAPPER.createArrayNode().add(mention(tie.one())).add(mention(tie.other())));
        node.put("score", tie.score());
        node.set("because", ReadingJson.strings(tie.because()));
        return node;
    }

    static ObjectNode share(Links.Share share) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("report", share.report());
        node.put("of", share.of());
        node.put("share", share.share());
        return node;
    }

    static ArrayNode mentions(Collection<Links.Mention> mentions) {
        return ReadingJson.each(mentions, LinksJson::mention);
    }

    private static ArrayNode mention(Links.Mention mention) {
        return MAPPER.createArrayNode().add(mention.report()).add(mention.id());
    }
}
