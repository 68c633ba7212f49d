package org.purport.app.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Actor;
import org.purport.model.KnownActor.Tenure;

/**
 * Entities of the FollowTheMoney model, one JSON object a line, as OpenSanctions and Aleph export them.
 *
 * <p>Persons, organizations and companies are actors; an Occupancy gives its holder an office with days.
 */
final class FollowTheMoney {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ORGANIZATIONS = Set.of("Organization", "Company", "LegalEntity", "PublicBody");
    private static final List<String> COUNTRIES =
            List.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry");
    private static final Map<String, List<String>> TOPICS = topics();

    private final Rows rows;
    private final Map<String, ActorRow> actors = new LinkedHashMap<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final List<Occupancy> occupancies = new ArrayList<>();
    private final Map<String, Integer> others = new TreeMap<>();

    private record Post(String name, @Nullable String country) {}

    private record Occupancy(String where, String holder, String post, String from, String to) {}

    private FollowTheMoney(Rows rows) {
        this.rows = rows;
    }

    private static Map<String, List<String>> topics() {
        Map<String, List<String>> topics = new HashMap<>();
        for (List<String> row :
                Table.open(FollowTheMoney.class, "topics.tsv", 3).rows()) {
            for (String topic : row.get(0).split("\\|")) {
                topics.put(topic, List.of(row.get(1).split(",")));
            }
        }
        return topics;
    }

    static boolean recognizes(JsonNode line) {
        return line.path("schema").isTextual() && line.path("properties").isObject();
    }

    /** Adds the actors of its lines. */
    static void read(BufferedReader lines, Rows rows) throws IOException {
        FollowTheMoney file = new FollowTheMoney(rows);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                file.line("line " + number, line);
            }
        }
        file.finish();
    }

    private void line(String where, String line) {
        JsonNode entity;
        try {
            entity = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            rows.problem(where, "no JSON object: " + e.getOriginalMessage());
            return;
        }
        String schema = entity.path("schema").asText();
        JsonNode properties = entity.path("properties");
        String id = entity.path("id").asText();
        if (!recognizes(entity)) {
            rows.problem(where, "no entity of FollowTheMoney: it needs schema and properties");
        } else if (schema.equals("Person") || ORGANIZATIONS.contains(schema)) {
            actors.put(id, actor(where, id, schema, entity, properties));
        } else if (schema.equals("Position")) {
            posts.put(id, new Post(first(properties, "name"), country(properties)));
        } else if (schema.equals("Occupancy")) {
            occupancies.add(new Occupancy(
                    where,
                    first(properties, "holder"),
                    first(properties, "post"),
                    date(properties, "startDate"),
                    date(properties, "endDate")));
        } else {
            others.merge(schema, 1, Integer::sum);
        }
    }

    private static ActorRow actor(String where, String id, String schema, JsonNode entity, JsonNode properties) {
        Set<String> names = new LinkedHashSet<>(all(properties, "name"));
        String name = names.isEmpty()
                ? entity.path("caption").asText()
                : names.iterator().next();
        names.addAll(all(properties, "alias"));
        names.remove(name);
        Set<String> sector = new LinkedHashSet<>();
        all(properties, "topics").forEach(topic -> sector.addAll(TOPICS.getOrDefault(topic, List.of())));
        boolean person = schema.equals("Person");
        if (sector.isEmpty() && (schema.equals("Company") || schema.equals("PublicBody"))) {
            sector.add(schema.equals("Company") ? "BUS" : "GOV");
        }
        Actor.Kind body =
                all(properties, "topics").contains("crime.terror") ? Actor.Kind.ARMED_GROUP : Actor.Kind.ORGANIZATION;
        String position = first(properties, "position");
        String country = country(properties);
        Tenure tenure =
                person && !position.isEmpty() ? tenure(new Post(position, country), List.copyOf(sector), "", "") : null;
        return new ActorRow(
                where,
                id.isEmpty() ? null : id,
                name,
                List.copyOf(names),
                person ? Actor.Kind.PERSON : body,
                country,
                List.copyOf(sector),
                tenure);
    }

    private static Tenure tenure(Post post, List<String> sector, String from, String to) {
        Offices.Office office = Offices.of(post.name());
        String country = office.country() == null ? post.country() : office.country();
        return new Tenure(office.role(), country, sector, from, to);
    }

    private void finish() {
        actors.values().forEach(rows::add);
        for (Occupancy occupancy : occupancies) {
            ActorRow holder = actors.get(occupancy.holder());
            Post post = posts.get(occupancy.post());
            if (holder == null || post == null) {
                String missing = holder == null ? occupancy.holder() : occupancy.post();
                rows.problem(occupancy.where(), "the file lacks the entity \"" + missing + "\" of this occupancy");
            } else {
                Tenure tenure = tenure(post, holder.sector(), occupancy.from(), occupancy.to());
                rows.add(new ActorRow(
                        occupancy.where(),
                        holder.id(),
                        holder.name(),
                        List.of(),
                        holder.kind(),
                        holder.country(),
                        List.of(),
                        tenure));
            }
        }
        others.forEach((schema, count) -> rows.note("the file", count + " of schema " + schema + " are no actors"));
    }

    private static List<String> all(JsonNode properties, String name) {
        List<String> values = new ArrayList<>();
        properties.path(name).forEach(value -> values.add(value.asText().strip()));
        return values;
    }

    private static String first(JsonNode properties, String name) {
        JsonNode value = properties.path(name).path(0);
        // Nested exports have the entity in place of its id.
        return value.isObject() ? value.path("id").asText() : value.asText("");
    }

    private static String date(JsonNode properties, String name) {
        String date = Cells.date(first(properties, name));
        return date == null ? "" : date;
    }

    private static @Nullable String country(JsonNode properties) {
        for (String property : COUNTRIES) {
            for (String value : all(properties, property)) {
                String country = Cells.country(value);
                if (country != null) {
                    return country;
                }
            }
        }
        return null;
    }
}
