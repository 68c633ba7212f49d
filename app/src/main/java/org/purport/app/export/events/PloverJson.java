package org.purport.app.export.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.JsonOut;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Factuality;
import org.purport.model.Likelihood;
import org.purport.model.Place;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.TimeExpression;

/** PLOVER events as JSON Lines: the base act with mode and contexts, what became of it, and who says so. */
public final class PloverJson implements Export.OfFile {
    private final EventCoder coder = new EventCoder();

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        JsonOut json = new JsonOut(out);
        Tally tally = new Tally("events");
        material.each(affair -> {
            for (Told told : affair.happenings()) {
                EventType type = told.best().event().type();
                if (type == null) {
                    tally.leave("that PLOVER has no type for");
                } else {
                    json.line(event(told, type));
                    tally.write();
                }
            }
        });
        json.flush();
        return tally;
    }

    private ObjectNode event(Told told, EventType type) {
        ObjectNode object = JsonOut.object();
        Telling best = told.best();
        object.put("id", told.affair().id() + "/" + told.happening().id());
        object.put("event", type.plover().name());
        JsonOut.put(object, "mode", type.mode());
        JsonOut.put(object, "context", type.context());
        JsonOut.put(object, "cameo", type.cameo());
        object.put("status", Words.of(told.status()));
        JsonOut.putFilled(object, "date", date(told));
        JsonOut.putFilled(object, "actor", actors(best, Role.Kind.ACTOR));
        JsonOut.putFilled(object, "recipient", actors(best, Role.Kind.RECIPIENT));
        place(object, told);
        JsonOut.put(object, "text", best.words());
        JsonOut.putFilled(object, "classic", classic(told));
        Told.Count count = told.count(told.tellings());
        object.putObject("counts")
                .put("tellings", count.tellings())
                .put("reports", count.reports())
                .put("copies", count.copies())
                .put("origins", count.origins());
        JsonOut.put(object, "assertedBy", Told.names(told.asserted()));
        JsonOut.put(object, "deniedBy", Told.names(told.denied()));
        JsonOut.put(object, "declinedBy", Told.names(told.declined()));
        ArrayNode tellings = object.putArray("tellings");
        told.tellings().forEach(telling -> tellings.add(telling(telling)));
        return object;
    }

    private static ObjectNode date(Told told) {
        ObjectNode object = JsonOut.object();
        for (Telling telling : told.tellings()) {
            Days days = telling.days();
            if (!days.isUnknown()) {
                LocalDate from = days.from();
                LocalDate to = days.to();
                TimeExpression time = telling.report().time(telling.event().when());
                JsonOut.put(object, "from", Days.text(from));
                JsonOut.put(object, "to", Days.text(to));
                JsonOut.put(object, "edtf", time == null ? null : time.edtf());
                return object;
            }
        }
        return object;
    }

    private static ArrayNode actors(Telling telling, Role.Kind kind) {
        ArrayNode array = JsonOut.object().arrayNode();
        for (Actor actor : telling.players(kind)) {
            ObjectNode object = array.addObject();
            JsonOut.put(object, "name", Plain.line(actor.name()));
            object.put("kind", Words.of(actor.kind()));
            JsonOut.put(object, "country", actor.country());
            JsonOut.put(object, "sector", actor.sector());
            JsonOut.put(object, "office", actor.office());
        }
        return array;
    }

    private static void place(ObjectNode object, Told told) {
        Place place = told.tellings().stream()
                .map(Telling::place)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        if (place == null) {
            return;
        }
        ObjectNode location = object.putObject("location");
        JsonOut.put(location, "name", Plain.line(place.name()));
        JsonOut.put(location, "country", place.country());
        Place.Position position = place.position();
        if (position != null) {
            location.put("lat", position.lat()).put("lon", position.lon());
        }
        JsonOut.put(location, "precision", place.precision() == null ? null : Words.of(place.precision()));
        if (place.radiusKm() != null) {
            location.put("radiusKm", place.radiusKm());
        }
    }

    /** What classic coding folds it into. */
    private ArrayNode classic(Told told) {
        ArrayNode array = JsonOut.object().arrayNode();
        for (CodedEvent coded : coder.code(told)) {
            ObjectNode object = array.addObject();
            object.put("number", coded.number());
            object.put("cameo", coded.cameo());
            EventType.Plover type = coded.plover();
            JsonOut.put(object, "event", type == null ? null : type.name());
            JsonOut.put(object, "source", name(coded.source()));
            JsonOut.put(object, "target", name(coded.target()));
        }
        return array;
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }

    private static ObjectNode telling(Telling telling) {
        ReadReport report = telling.report();
        Event event = telling.event();
        Factuality factuality = event.factuality();
        ObjectNode object = JsonOut.object();
        object.put("report", report.id());
        object.put("event", event.id());
        JsonOut.put(object, "outlet", report.report().outlet());
        JsonOut.put(object, "published", report.report().published());
        JsonOut.put(object, "url", report.report().url());
        object.put("sentence", report.sentence(event.trigger().start()));
        object.putArray("trigger")
                .add(event.trigger().start())
                .add(event.trigger().end());
        object.put("status", Words.of(factuality.status()));
        object.put("certainty", Words.of(factuality.certainty()));
        object.put("polarity", Words.of(factuality.polarity()));
        JsonOut.put(object, "text", telling.words());
        ArrayNode claims = object.putArray("claims");
        telling.claims().forEach(claim -> claims.add(claim(report, claim)));
        return object;
    }

    private static ObjectNode claim(ReadReport report, Claim claim) {
        ObjectNode object = JsonOut.object();
        Source speaker = report.speaker(claim);
        object.put("id", claim.id());
        object.put("act", Words.of(claim.act()));
        JsonOut.put(object, "source", Plain.line(speaker.name()));
        object.put("named", speaker.named());
        JsonOut.put(
                object,
                "through",
                report.relays(claim).stream()
                        .map(relay -> Plain.line(relay.name()))
                        .toList());
        Likelihood likelihood = claim.hedge().likelihood();
        if (likelihood != null) {
            object.putArray("likelihood").add(likelihood.low()).add(likelihood.high());
        }
        return object;
    }
}
