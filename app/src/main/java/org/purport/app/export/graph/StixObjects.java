package org.purport.app.export.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.purport.app.export.material.Address;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Ids;
import org.purport.app.export.material.JsonOut;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.model.Actor;
import org.purport.model.Source;

/** The objects of a STIX bundle, each written once. */
final class StixObjects {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final JsonOut json;
    private final Instant newest;
    private final Set<UUID> written = new HashSet<>();
    private final String self = "identity--" + Ids.of("identity", "Purport");

    /** @param newest stamps what has no day of its own */
    StixObjects(OutputStream out, Instant newest) throws IOException {
        this.json = new JsonOut(out);
        this.newest = newest;
        ObjectNode head = JsonOut.object().put("type", "bundle");
        head.put("id", "bundle--" + Ids.of("bundle", newest.toString()));
        json.begin(head, "objects");
        ObjectNode identity = begin("identity", Ids.of("identity", "Purport"), Instant.EPOCH);
        identity.put("name", "Purport");
        identity.put(
                "description", "The program that read the reports. It says what they say, not whether it is true.");
        identity.put("identity_class", "system");
        write(identity);
    }

    static String stamp(Instant instant) {
        return STAMP.format(instant);
    }

    /** Adds a text where there is one. */
    static void put(ObjectNode object, String key, @Nullable String text) {
        JsonOut.put(object, key, text == null ? null : Plain.text(text));
    }

    Instant published(ReadReport report) {
        Instant published = Days.earliest(report.report());
        return published == null ? newest : published;
    }

    /** Begins an object with what all have in common. */
    ObjectNode begin(String type, UUID id, Instant created) {
        ObjectNode object = JsonOut.object();
        object.put("type", type);
        object.put("spec_version", "2.1");
        object.put("id", type + "--" + id);
        object.put("created_by_ref", self);
        object.put("created", stamp(created));
        object.put("modified", stamp(created));
        return object;
    }

    /** Writes an object unless it is there already; says whether it was not. */
    boolean write(ObjectNode object) throws IOException {
        String id = object.get("id").textValue();
        boolean isNew = written.add(UUID.fromString(id.substring(id.indexOf("--") + 2)));
        if (isNew) {
            json.item(object);
        }
        return isNew;
    }

    void relate(String from, String type, String to, Instant created) throws IOException {
        ObjectNode link = begin("relationship", Ids.of("relationship", from, type, to), created);
        link.put("relationship_type", type);
        link.put("source_ref", from);
        link.put("target_ref", to);
        write(link);
    }

    /** The identity of an actor; one that is not named is known in its own report only. */
    String identity(ReadReport report, Actor actor) throws IOException {
        boolean named = actor.kind() != Actor.Kind.UNNAMED && actor.kind() != Actor.Kind.GROUP;
        String country = actor.country() == null ? "" : actor.country();
        ObjectNode identity = begin(
                "identity",
                Ids.of("actor", Plain.line(actor.name()), actor.kind().name(), country, named ? "" : report.id()),
                named ? Instant.EPOCH : published(report));
        name(identity, actor.name());
        identity.put(
                "identity_class",
                switch (actor.kind()) {
                    case PERSON -> "individual";
                    case STATE, ORGANIZATION, ARMED_GROUP, OUTLET -> "organization";
                    case GROUP -> "class";
                    case UNNAMED -> "unknown";
                });
        if (named) {
            put(identity, "description", country.isEmpty() ? null : "Country: " + country);
        } else {
            reference(identity, report);
        }
        write(identity);
        return identity.get("id").textValue();
    }

    /** The identity of a source: its actor's, the outlet's, or its own in this report. */
    String identity(ReadReport report, Source source) throws IOException {
        if (source.kind() == Source.Kind.AUTHOR) {
            return outlet(report);
        }
        Actor actor = report.actor(source.actor());
        if (actor != null) {
            return identity(report, actor);
        }
        String own = source.named() ? "" : report.id();
        ObjectNode identity = begin(
                "identity",
                Ids.of("source", Plain.line(source.name()), source.kind().name(), own),
                source.named() ? Instant.EPOCH : published(report));
        name(identity, source.name());
        identity.put(
                "identity_class",
                switch (source.kind()) {
                    case PERSON, OFFICIAL, SPOKESPERSON, EXPERT, WITNESS -> source.named() ? "individual" : "unknown";
                    case STATE, ORGANIZATION, OUTLET, AUTHOR -> "organization";
                    case PUBLIC -> "class";
                    case DOCUMENT, UNSPECIFIED -> "unknown";
                });
        if (!source.named()) {
            reference(identity, report);
        }
        write(identity);
        return identity.get("id").textValue();
    }

    /** The identity of the outlet of a report; an unknown one is that of this report only. */
    String outlet(ReadReport report) throws IOException {
        String outlet = report.report().outlet();
        String name = outlet == null ? "" : Plain.line(outlet);
        ObjectNode identity =
                begin("identity", Ids.of("outlet", name.isEmpty() ? "of " + report.id() : name), Instant.EPOCH);
        name(identity, name.isEmpty() ? "unknown outlet of " + report.id() : name);
        identity.put("identity_class", name.isEmpty() ? "unknown" : "organization");
        write(identity);
        return identity.get("id").textValue();
    }

    private static void name(ObjectNode identity, String name) {
        String line = Plain.line(name);
        put(identity, "name", line.isEmpty() ? "unnamed" : line);
    }

    /** The report that an object comes from. */
    static void reference(ObjectNode object, ReadReport report) {
        ObjectNode reference = object.putArray("external_references").addObject();
        String outlet = report.report().outlet();
        put(reference, "source_name", outlet == null || outlet.isBlank() ? "report" : Plain.line(outlet));
        put(reference, "external_id", report.id());
        URI address = Address.of(report.report());
        put(reference, "url", address == null ? null : address.toASCIIString());
    }

    void end() throws IOException {
        json.end();
        json.flush();
    }
}
