package org.purport.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Factuality;
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

/** Writes a reading as the JSON object of the contract. */
public final class ReadingJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReadingJson() {}

    /** One line of JSON. */
    public static String write(Reading reading) {
        try {
            return MAPPER.writeValueAsString(tree(reading));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "cannot write the reading of report " + reading.report().id(), e);
        }
    }

    /** The reading as a tree of JSON nodes. */
    public static ObjectNode tree(Reading reading) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("purport", Reading.VERSION);
        node.set("report", report(reading.report(), reading.sentences()));
        node.set("actors", each(reading.actors(), ReadingJson::actor));
        node.set("places", each(reading.places(), ReadingJson::place));
        node.set("times", each(reading.times(), ReadingJson::time));
        node.set("sources", each(reading.sources(), ReadingJson::source));
        node.set("claims", each(reading.claims(), ReadingJson::claim));
        node.set("events", each(reading.events(), ReadingJson::event));
        node.set("relations", each(reading.relations(), ReadingJson::relation));
        node.set("transfers", each(reading.transfers(), ReadingJson::transfer));
        node.set("notes", each(reading.notes(), ReadingJson::note));
        return node;
    }

    private static ObjectNode report(Report report, List<Span> sentences) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", report.id());
        node.put("title", report.title());
        node.put("outlet", report.outlet());
        node.put("url", report.url());
        node.put("published", report.published());
        node.put("language", report.language());
        node.put("text", report.text());
        node.set("sentences", spans(sentences));
        return node;
    }

    private static ObjectNode actor(Actor actor) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", actor.id());
        node.put("name", actor.name());
        node.put("kind", word(actor.kind()));
        node.put("country", actor.country());
        node.set("sector", strings(actor.sector()));
        node.put("office", actor.office());
        node.put("holder", actor.holder());
        node.set("mentions", spans(actor.mentions()));
        return node;
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", place.id());
        node.put("name", place.name());
        node.put("country", place.country());
        Place.Position position = place.position();
        node.put("lat", position == null ? null : (Double) position.lat());
        node.put("lon", position == null ? null : (Double) position.lon());
        node.put("precision", wordOrNull(place.precision()));
        node.put("radiusKm", place.radiusKm());
        node.set("mentions", spans(place.mentions()));
        node.set("metonyms", spans(place.metonyms()));
        return node;
    }

    private static ObjectNode time(TimeExpression time) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", time.id());
        node.set("span", span(time.span()));
        node.put("type", time.type().name());
        node.put("value", time.value());
        node.put("edtf", time.edtf());
        node.put("from", time.from());
        node.put("to", time.to());
        return node;
    }

    private static ObjectNode source(Source source) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", source.id());
        node.put("kind", word(source.kind()));
        node.put("name", source.name());
        node.put("actor", source.actor());
        node.put("named", source.named());
        node.set("spans", spans(source.spans()));
        return node;
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", claim.id());
        node.put("act", word(claim.act()));
        node.set("chain", strings(claim.chain()));
        node.set("cue", spans(claim.cue()));
        node.set("source", spans(claim.source()));
        node.set("content", spans(claim.content()));
        node.put("quotation", word(claim.quotation()));
        ObjectNode hedge = node.putObject("hedge");
        hedge.set("spans", spans(claim.hedge().spans()));
        hedge.set("likelihood", likelihood(claim.hedge().likelihood()));
        node.set("events", strings(claim.events()));
        node.put("about", claim.about());
        node.set("because", strings(claim.because()));
        return node;
    }

    private static ObjectNode event(Event event) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", event.id());
        node.set("trigger", span(event.trigger()));
        node.put("lemma", event.lemma());
        node.put("text", event.text());
        node.set("type", type(event.type()));
        node.set("roles", each(event.roles(), ReadingJson::role));
        node.set("materiel", each(event.materiel(), ReadingJson::materiel));
        node.put("where", event.where());
        node.put("when", event.when());
        put(node, event.factuality());
        node.set("views", each(event.views(), ReadingJson::view));
        node.set("because", strings(event.because()));
        return node;
    }

    private static void put(ObjectNode node, Factuality factuality) {
        node.put("certainty", word(factuality.certainty()));
        node.put("polarity", word(factuality.polarity()));
        node.put("tense", word(factuality.tense()));
        node.put("status", word(factuality.status()));
        node.put("score", factuality.score());
    }

    private static ObjectNode transfer(Transfer transfer) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", transfer.id());
        node.set("events", strings(transfer.events()));
        node.set("suppliers", each(transfer.suppliers(), ReadingJson::party));
        node.set("recipients", each(transfer.recipients(), ReadingJson::party));
        node.set("materiel", each(transfer.items(), ReadingJson::materiel));
        node.put("where", transfer.where());
        node.put("when", transfer.when());
        put(node, transfer.factuality());
        node.set("views", each(transfer.views(), ReadingJson::view));
        node.set("because", strings(transfer.because()));
        return node;
    }

    private static ObjectNode party(Transfer.Party party) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("actor", party.actor());
        node.put("country", party.country());
        Span span = party.span();
        node.set("span", span == null ? null : span(span));
        return node;
    }

    static @Nullable ObjectNode type(@Nullable EventType type) {
        if (type == null) {
            return null;
        }
        ObjectNode node = MAPPER.createObjectNode();
        node.put("plover", type.plover().name());
        node.put("mode", type.mode());
        node.set("context", strings(type.context()));
        node.put("cameo", type.cameo());
        return node;
    }

    private static ObjectNode role(Role role) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("role", word(role.role()));
        node.put("actor", role.actor());
        Span span = role.span();
        node.set("span", span == null ? null : span(span));
        return node;
    }

    private static ObjectNode materiel(Materiel materiel) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("span", span(materiel.span()));
        node.put("name", materiel.name());
        node.put("category", materiel.category());
        node.put("quantity", materiel.quantity());
        node.put("condition", materiel.condition());
        return node;
    }

    private static ObjectNode view(Factuality.View view) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("source", view.source());
        node.put("certainty", word(view.certainty()));
        node.put("polarity", word(view.polarity()));
        node.set("likelihood", likelihood(view.likelihood()));
        return node;
    }

    private static ObjectNode relation(Relation relation) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", relation.id());
        node.put("kind", word(relation.kind()));
        node.put("from", relation.from());
        node.put("to", relation.to());
        Span cue = relation.cue();
        node.set("cue", cue == null ? null : span(cue));
        node.set("because", strings(relation.because()));
        return node;
    }

    private static ObjectNode note(Note note) {
        ObjectNode node = MAPPER.createObjectNode();
        Span span = note.span();
        node.set("span", span == null ? null : span(span));
        node.put("why", note.why());
        return node;
    }

    static ArrayNode span(Span span) {
        return MAPPER.createArrayNode().add(span.start()).add(span.end());
    }

    private static ArrayNode spans(List<Span> spans) {
        return each(spans, ReadingJson::span);
    }

    static ArrayNode strings(List<String> strings) {
        ArrayNode node = MAPPER.createArrayNode();
        strings.forEach(node::add);
        return node;
    }

    static @Nullable ArrayNode likelihood(@Nullable Likelihood likelihood) {
        return likelihood == null
                ? null
                : MAPPER.createArrayNode().add(likelihood.low()).add(likelihood.high());
    }

    static <T> ArrayNode each(
            Collection<T> items, Function<T, ? extends com.fasterxml.jackson.databind.JsonNode> write) {
        ArrayNode node = MAPPER.createArrayNode();
        items.forEach(item -> node.add(write.apply(item)));
        return node;
    }

    /** The contract's word for a constant: ARMED_GROUP is "armed-group". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : word(constant);
    }
}
