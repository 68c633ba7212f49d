package org.purport.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Parses the JSON object of the contract back into links; unknown keys are passed over. */
public final class LinksParser {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LinksParser() {}

    /**
     * The links that one JSON object holds.
     *
     * @throws MalformedReading where it breaks the contract; the message says where
     */
    public static Links parse(String json) {
        Cursor root;
        try {
            root = new Cursor(MAPPER.readTree(json), "");
        } catch (JsonProcessingException e) {
            throw new MalformedReading("not JSON: " + e.getOriginalMessage(), e);
        }
        if (root.at("purport").number() != Reading.VERSION) {
            throw root.malformed("is of another version than " + Reading.VERSION);
        }
        return new Links(
                root.at("stories").each(LinksParser::story),
                root.at("copies")
                        .each(family -> new Links.CopyFamily(
                                family.text("root"), family.at("reports").strings())),
                root.at("origins").each(LinksParser::origin),
                root.at("events").each(LinksParser::happening),
                root.at("propositions").each(LinksParser::proposition));
    }

    private static Links.Story story(Cursor story) {
        return new Links.Story(
                story.text("id"),
                story.textOrNull("title"),
                story.at("reports").strings(),
                story.textOrNull("first"),
                story.textOrNull("last"));
    }

    private static Links.Origin origin(Cursor origin) {
        return new Links.Origin(
                origin.text("id"),
                origin.text("source"),
                origin.textOrNull("through"),
                origin.text("root"),
                mentions(origin.at("claims")));
    }

    private static Links.Happening happening(Cursor event) {
        return new Links.Happening(
                event.text("id"),
                mentions(event.at("mentions")),
                event.at("type").orNull(ReadingParser::type),
                event.at("participants").strings(),
                event.textOrNull("where"),
                event.textOrNull("when"),
                event.at("status").choice(Factuality.Status.class),
                event.at("history")
                        .each(state -> new Links.State(
                                state.textOrNull("asOf"),
                                state.at("status").choice(Factuality.Status.class),
                                mentions(state.at("because")))));
    }

    private static Links.Proposition proposition(Cursor proposition) {
        return new Links.Proposition(
                proposition.text("id"),
                proposition.text("event"),
                proposition.at("asserted").strings(),
                proposition.at("denied").strings(),
                proposition.at("declined").strings());
    }

    private static List<Links.Mention> mentions(Cursor mentions) {
        return mentions.each(LinksParser::mention);
    }

    private static Links.Mention mention(Cursor mention) {
        List<String> parts = mention.strings();
        if (parts.size() != 2) {
            throw mention.malformed("names no report and id");
        }
        return new Links.Mention(parts.get(0), parts.get(1));
    }
}
