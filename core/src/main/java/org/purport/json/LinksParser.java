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
                                family.text("root"),
                                family.at("reports").strings(),
                                family.added("shares", LinksParser::share))),
                root.at("origins").each(LinksParser::origin),
                root.at("events").each(LinksParser::happening),
                root.at("propositions").each(LinksParser::proposition),
                FindingsParser.of(root));
    }

    private static Links.Story story(Cursor story) {
        return new Links.Story(
                story.text("id"),
                story.textOrNull("title"),
                story.at("reports").strings(),
                story.textOrNull("first"),
                story.textOrNull("last"),
                story.addedStrings("words"));
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
                                mentions(state.at("because")))),
                event.added("ties", LinksParser::tie));
    }

    private static Links.Proposition proposition(Cursor proposition) {
        return new Links.Proposition(
                proposition.text("id"),
                proposition.text("event"),
                proposition.at("asserted").strings(),
                proposition.at("denied").strings(),
                proposition.at("declined").strings(),
                proposition.addedStrings("passedOver"),
                proposition.added("views", LinksParser::view),
                proposition.has("independence")
                        ? independence(proposition.at("independence"))
                        : Links.Independence.UNKNOWN);
    }

    private static Links.View view(Cursor view) {
        return new Links.View(
                view.text("origin"),
                view.at("stance").choice(Links.Stance.class),
                mention(view.at("claim")),
                view.at("likelihood").orNull(ReadingParser::likelihood));
    }

    private static Links.Independence independence(Cursor independence) {
        return new Links.Independence(
                (int) independence.at("reports").number(),
                (int) independence.at("copies").number(),
                (int) independence.at("origins").number(),
                (int) independence.at("owners").number(),
                independence.at("shown").truth(),
                independence.text("because"));
    }

    private static Links.Tie tie(Cursor tie) {
        List<Links.Mention> pair = mentions(tie.at("mentions"));
        if (pair.size() != 2) {
            throw tie.malformed("ties no two mentions");
        }
        return new Links.Tie(
                pair.get(0),
                pair.get(1),
                tie.at("score").number(),
                tie.at("because").strings());
    }

    static Links.Share share(Cursor share) {
        return new Links.Share(
                share.text("report"), share.text("of"), share.at("share").number());
    }

    static List<Links.Mention> mentions(Cursor mentions) {
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
