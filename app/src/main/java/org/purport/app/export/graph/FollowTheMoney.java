package org.purport.app.export.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Words;
import org.purport.app.export.material.Address;
import org.purport.app.export.material.Affair;
import org.purport.app.export.material.Days;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Ids;
import org.purport.app.export.material.JsonOut;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Plain;
import org.purport.app.export.material.ReadReport;
import org.purport.app.export.material.Tally;
import org.purport.app.export.material.Telling;
import org.purport.app.export.material.Told;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.EventType;
import org.purport.model.Place;
import org.purport.model.Role;
import org.purport.model.Source;

/** Entities of the FollowTheMoney model as JSON Lines: reports as articles, which are the proof of events and of who says so. */
public final class FollowTheMoney implements Export.OfFile {
    /** The model cuts names off here. */
    private static final int LONGEST_NAME = 384;

    private final Countries countries = Countries.table();

    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        Writer writer = new Writer(new JsonOut(out));
        material.each(affair -> {
            for (String report : affair.reports()) {
                writer.article(affair.report(report));
            }
            for (Told told : affair.happenings()) {
                if (told.isNotable()) {
                    writer.event(affair, told);
                } else {
                    writer.tally.leave(Told.SLIGHT);
                }
            }
        });
        writer.json.flush();
        return writer.tally;
    }

    /** Writes each entity once. */
    private final class Writer {
        private final JsonOut json;
        private final Tally tally = new Tally("entities");
        private final Set<String> written = new HashSet<>();

        Writer(JsonOut json) {
            this.json = json;
        }

        private void write(Entity entity) throws IOException {
            if (written.add(entity.id())) {
                json.line(entity.json());
                tally.write();
            }
        }

        void article(ReadReport read) throws IOException {
            Entity entity = new Entity("Article", articleId(read));
            entity.add("fileName", read.id()); // the model wants one of every document
            entity.add("name", name(read.headline()));
            entity.add("title", read.headline());
            entity.add("publisher", read.report().outlet());
            entity.add("publishedAt", Days.published(read.report()));
            URI address = Address.of(read.report());
            entity.add("sourceUrl", address == null ? null : address.toASCIIString());
            entity.add("language", read.report().language().startsWith("en") ? "eng" : null);
            entity.add("bodyText", Plain.text(read.report().text()));
            write(entity);
        }

        String actor(ReadReport read, Actor actor) throws IOException {
            boolean named = actor.kind() != Actor.Kind.UNNAMED && actor.kind() != Actor.Kind.GROUP;
            String country = actor.country() == null ? "" : actor.country();
            String schema =
                    switch (actor.kind()) {
                        case PERSON -> "Person";
                        case STATE -> "PublicBody";
                        case ORGANIZATION, ARMED_GROUP, OUTLET -> "Organization";
                        case GROUP, UNNAMED -> "LegalEntity";
                    };
            Entity entity = new Entity(
                    schema,
                    id("actor", Plain.line(actor.name()), actor.kind().name(), country, named ? "" : read.id()));
            entity.add("name", name(actor.name()));
            entity.add("country", country(actor.country()));
            if (actor.kind() == Actor.Kind.PERSON) {
                entity.add("position", actor.office());
            }
            write(entity);
            return entity.id();
        }

        private String source(ReadReport read, Source source) throws IOException {
            Actor actor = read.actor(source.actor());
            if (actor != null) {
                return actor(read, actor);
            }
            String own = source.named() && source.kind() != Source.Kind.AUTHOR ? "" : read.id();
            Entity entity = new Entity("LegalEntity", id("source", Plain.line(source.name()), own));
            entity.add("name", name(source.name()));
            entity.add("summary", source.named() ? null : "not identified by the report");
            write(entity);
            return entity.id();
        }

        void event(Affair affair, Told told) throws IOException {
            Entity entity = new Entity("Event", id("happening", told.key()));
            Telling best = told.best();
            entity.add("name", name(best.words()));
            Days days = Told.days(told.tellings());
            entity.add("startDate", Days.text(days.from()));
            entity.add("endDate", Days.text(days.to()));
            Place place = Told.place(told.tellings());
            if (place != null) {
                entity.add("location", Words.clip(Plain.line(place.name()), 200));
                entity.add("country", country(place.country()));
            }
            for (Role.Kind kind : List.of(Role.Kind.ACTOR, Role.Kind.RECIPIENT)) {
                for (Actor actor : best.players(kind)) {
                    entity.add("involved", actor(best.report(), actor));
                }
            }
            EventType type = best.event().type();
            entity.add("keywords", type == null ? null : type.plover().name());
            entity.add("keywords", "status: " + Words.of(told.status()));
            entity.add("keywords", told.denied().isEmpty() ? null : "contested");
            entity.add("summary", summary(told));
            told.reports().forEach(report -> entity.add("proof", articleId(report)));
            write(entity);
            links(told, days);
            for (Telling telling : told.tellings()) {
                for (Claim claim : telling.claims()) {
                    note(affair, telling, claim, entity.id());
                }
            }
        }

        private void links(Told told, Days days) throws IOException {
            Telling best = told.best();
            EventType type = best.event().type();
            if (type == null) {
                return;
            }
            for (Actor doer : best.players(Role.Kind.ACTOR)) {
                for (Actor other : best.players(Role.Kind.RECIPIENT)) {
                    String from = actor(best.report(), doer);
                    String to = actor(best.report(), other);
                    Entity link = new Entity("UnknownLink", id("link", told.key(), from, to));
                    link.add("subject", from);
                    link.add("object", to);
                    link.add("role", type.plover().name().toLowerCase(Locale.ROOT));
                    link.add("status", Words.of(told.status()));
                    link.add("startDate", Days.text(days.from()));
                    link.add("endDate", Days.text(days.to()));
                    link.add("summary", best.words());
                    write(link);
                }
            }
        }

        /** A claim as a note on who makes it and on what it is about. */
        private void note(Affair affair, Telling telling, Claim claim, String event) throws IOException {
            ReadReport read = telling.report();
            Source source = read.speaker(claim);
            Entity note = new Entity("Note", id("claim", read.id(), claim.id(), event));
            note.add("name", name(Plain.line(source.name()) + " " + Words.of(claim.act())));
            note.add("description", read.words(claim.content()));
            note.add("entity", source(read, source));
            note.add("entity", event);
            note.add("publisher", read.report().outlet());
            note.add("modifiedAt", Days.published(read.report()));
            note.add("keywords", "act: " + Words.of(claim.act()));
            for (Source relay : read.relays(claim)) {
                note.add("keywords", "through: " + Plain.line(relay.name()));
            }
            if (claim.hedge().likelihood() != null) {
                note.add(
                        "keywords", "likelihood: " + Words.percent(claim.hedge().likelihood()));
            }
            note.add("notes", affair.grade(source.name()));
            note.add("proof", articleId(read));
            write(note);
        }
    }

    private static String summary(Told told) {
        Told.Count count = told.count(told.tellings());
        List<String> parts = new ArrayList<>();
        parts.add(Words.of(told.status()));
        addNames(parts, "says so: ", Told.names(told.asserted()));
        addNames(parts, "denies it: ", Told.names(told.denied()));
        addNames(parts, "would not say: ", Told.names(told.declined()));
        parts.add(Words.count(count.reports(), "report") + ", " + count.copies() + " of them copies, "
                + Words.count(count.origins(), "origin"));
        return String.join("; ", parts);
    }

    private static void addNames(List<String> parts, String what, List<String> names) {
        if (!names.isEmpty()) {
            parts.add(what + String.join(", ", names));
        }
    }

    private static String id(String... words) {
        return "purport-" + Ids.of(words);
    }

    private static String articleId(ReadReport read) {
        return id("report", read.id());
    }

    private static String name(String name) {
        String line = Words.clip(Plain.line(name), LONGEST_NAME);
        return line.isEmpty() ? "unnamed" : line;
    }

    private @Nullable String country(@Nullable String alpha3) {
        Country country = alpha3 == null ? null : countries.coded(alpha3);
        return country == null ? null : country.alpha2().toLowerCase(Locale.ROOT);
    }

    /** An entity whose properties have any number of values. */
    private static final class Entity {
        private final String id;
        private final String schema;
        private final java.util.Map<String, Set<String>> properties = new java.util.LinkedHashMap<>();

        Entity(String schema, String id) {
            this.schema = schema;
            this.id = id;
        }

        String id() {
            return id;
        }

        void add(String property, @Nullable String value) {
            String text = value == null ? "" : Plain.text(value).strip();
            if (!text.isEmpty()) {
                properties
                        .computeIfAbsent(property, any -> new LinkedHashSet<>())
                        .add(text);
            }
        }

        ObjectNode json() {
            ObjectNode object = JsonOut.object().put("id", id).put("schema", schema);
            ObjectNode values = object.putObject("properties");
            properties.forEach((property, texts) -> {
                ArrayNode array = values.putArray(property);
                texts.forEach(text -> array.add(Plain.whole(text)));
            });
            return object;
        }
    }
}
