package org.purport.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Hedge;
import org.purport.model.Likelihood;
import org.purport.model.Materiel;
import org.purport.model.Note;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Report;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.TimeExpression;
import org.purport.model.Transfer;

/** Parses the JSON object of the contract back into a reading; unknown keys are passed over. */
public final class ReadingParser {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReadingParser() {}

    /**
     * The reading that one JSON object holds.
     *
     * @throws MalformedReading where it breaks the contract; the message says where
     */
    public static Reading parse(String json) {
        try {
            return parse(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new MalformedReading("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The reading that a tree of JSON nodes holds. */
    public static Reading parse(JsonNode tree) {
        Cursor root = new Cursor(tree, "");
        if (root.at("purport").number() != Reading.VERSION) {
            throw root.malformed("is of version " + tree.get("purport") + ", not " + Reading.VERSION);
        }
        Cursor report = root.at("report");
        return new Reading(
                report(report),
                report.at("sentences").spans(),
                root.at("actors").each(ReadingParser::actor),
                root.at("places").each(ReadingParser::place),
                root.at("times").each(ReadingParser::time),
                root.at("sources").each(ReadingParser::source),
                root.at("claims").each(ReadingParser::claim),
                root.at("events").each(ReadingParser::event),
                root.at("relations").each(ReadingParser::relation),
                root.added("transfers", ReadingParser::transfer),
                root.at("notes").each(note -> new Note(note.at("span").orNull(Cursor::span), note.text("why"))));
    }

    private static Report report(Cursor report) {
        return new Report(
                report.text("id"),
                report.textOrNull("title"),
                report.textOrNull("outlet"),
                report.textOrNull("url"),
                report.textOrNull("published"),
                report.text("language"),
                report.text("text"));
    }

    private static Actor actor(Cursor actor) {
        return new Actor(
                actor.text("id"),
                actor.text("name"),
                actor.at("kind").choice(Actor.Kind.class),
                actor.textOrNull("country"),
                actor.at("sector").strings(),
                actor.textOrNull("office"),
                actor.addedText("holder"),
                actor.at("mentions").spans());
    }

    private static Place place(Cursor place) {
        Cursor latitude = place.at("lat");
        return new Place(
                place.text("id"),
                place.text("name"),
                place.textOrNull("country"),
                latitude.isNull()
                        ? null
                        : new Place.Position(latitude.number(), place.at("lon").number()),
                place.at("precision").orNull(precision -> precision.choice(Place.Precision.class)),
                place.at("radiusKm").orNull(Cursor::number),
                place.at("mentions").spans(),
                place.addedSpans("metonyms"));
    }

    private static TimeExpression time(Cursor time) {
        return new TimeExpression(
                time.text("id"),
                time.at("span").span(),
                time.at("type").choice(TimeExpression.Type.class),
                time.textOrNull("value"),
                time.textOrNull("edtf"),
                time.textOrNull("from"),
                time.textOrNull("to"));
    }

    private static Source source(Cursor source) {
        return new Source(
                source.text("id"),
                source.at("kind").choice(Source.Kind.class),
                source.text("name"),
                source.textOrNull("actor"),
                source.at("named").truth(),
                source.at("spans").spans());
    }

    private static Claim claim(Cursor claim) {
        Cursor hedge = claim.at("hedge");
        return new Claim(
                claim.text("id"),
                claim.at("act").choice(Claim.Act.class),
                chain(claim.at("chain")),
                claim.at("cue").spans(),
                claim.at("source").spans(),
                claim.at("content").spans(),
                claim.at("quotation").choice(Claim.Quotation.class),
                new Hedge(hedge.at("spans").spans(), hedge.at("likelihood").orNull(ReadingParser::likelihood)),
                claim.at("events").strings(),
                claim.textOrNull("about"),
                claim.addedStrings("because"));
    }

    private static List<String> chain(Cursor chain) {
        List<String> sources = chain.strings();
        if (sources.isEmpty()) {
            throw chain.malformed("names no source");
        }
        return sources;
    }

    static Likelihood likelihood(Cursor interval) {
        List<Double> ends = interval.each(Cursor::number);
        if (ends.size() != 2 || ends.get(0) < 0 || ends.get(0) > ends.get(1) || ends.get(1) > 1) {
            throw interval.malformed("is no interval of probability: " + interval.node());
        }
        return new Likelihood(ends.get(0), ends.get(1));
    }

    private static Event event(Cursor event) {
        return new Event(
                event.text("id"),
                event.at("trigger").span(),
                event.text("lemma"),
                event.text("text"),
                event.at("type").orNull(ReadingParser::type),
                event.at("roles").each(ReadingParser::role),
                event.at("materiel").each(ReadingParser::materiel),
                event.textOrNull("where"),
                event.textOrNull("when"),
                factuality(event),
                event.at("views").each(ReadingParser::view),
                event.addedStrings("because"));
    }

    private static Factuality factuality(Cursor event) {
        return new Factuality(
                event.at("certainty").choice(Factuality.Certainty.class),
                event.at("polarity").choice(Factuality.Polarity.class),
                event.at("tense").choice(Factuality.Tense.class),
                event.at("status").choice(Factuality.Status.class),
                event.at("score").number());
    }

    private static Transfer transfer(Cursor transfer) {
        return new Transfer(
                transfer.text("id"),
                transfer.at("events").strings(),
                transfer.at("suppliers").each(ReadingParser::party),
                transfer.at("recipients").each(ReadingParser::party),
                transfer.at("materiel").each(ReadingParser::materiel),
                transfer.textOrNull("where"),
                transfer.textOrNull("when"),
                factuality(transfer),
                transfer.at("views").each(ReadingParser::view),
                transfer.addedStrings("because"));
    }

    private static Transfer.Party party(Cursor party) {
        return new Transfer.Party(
                party.textOrNull("actor"),
                party.textOrNull("country"),
                party.at("span").orNull(Cursor::span));
    }

    static EventType type(Cursor type) {
        return new EventType(
                type.at("plover").choice(EventType.Plover.class),
                type.textOrNull("mode"),
                type.at("context").strings(),
                type.textOrNull("cameo"));
    }

    private static Role role(Cursor role) {
        Span span = role.at("span").orNull(Cursor::span);
        return new Role(role.at("role").choice(Role.Kind.class), role.textOrNull("actor"), span);
    }

    private static Materiel materiel(Cursor materiel) {
        return new Materiel(
                materiel.at("span").span(),
                materiel.text("name"),
                materiel.textOrNull("category"),
                materiel.textOrNull("quantity"),
                materiel.textOrNull("condition"));
    }

    private static Factuality.View view(Cursor view) {
        return new Factuality.View(
                view.text("source"),
                view.at("certainty").choice(Factuality.Certainty.class),
                view.at("polarity").choice(Factuality.Polarity.class),
                view.at("likelihood").orNull(ReadingParser::likelihood));
    }

    private static Relation relation(Cursor relation) {
        return new Relation(
                relation.text("id"),
                relation.at("kind").choice(Relation.Kind.class),
                relation.text("from"),
                relation.text("to"),
                relation.at("cue").orNull(Cursor::span),
                relation.addedStrings("because"));
    }
}
