package org.purport.app.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.ActorList;
import org.purport.model.KnownActor;
import org.purport.model.KnownActor.Tenure;

/** Lists of actors as JSON: a header, then an actor a line. */
public final class ActorJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ActorJson() {}

    static String header(StoredList stored) {
        return JSON.createObjectNode()
                .put("list", stored.list().name())
                .put("source", stored.source())
                .put("imported", stored.imported())
                .put("replaces", stored.list().replaces())
                .toString();
    }

    /** An actor as one line of JSON. */
    public static String line(KnownActor actor) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", actor.name());
        strings(node.putArray("aliases"), actor.aliases());
        node.put("kind", Kinds.name(actor.kind()));
        node.put("country", actor.country());
        strings(node.putArray("sector"), actor.sector());
        ArrayNode offices = node.putArray("offices");
        for (Tenure tenure : actor.tenures()) {
            ObjectNode office = offices.addObject();
            office.put("office", tenure.office());
            office.put("country", tenure.country());
            strings(office.putArray("sector"), tenure.sector());
            office.put("from", tenure.from().isEmpty() ? null : tenure.from());
            office.put("to", tenure.to().isEmpty() ? null : tenure.to());
        }
        return node.put("id", actor.id()).toString();
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    static StoredList read(String name, Path file) throws IOException {
        List<KnownActor> actors = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        JsonNode header = JSON.createObjectNode();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    JsonNode node = JSON.readTree(line);
                    if (number == 1) {
                        header = node;
                    } else {
                        actors.add(actor(node));
                    }
                } catch (JsonProcessingException | IllegalArgumentException e) {
                    broken.add(file + " line " + number + ": no actor as Purport keeps them; import the list again");
                }
            }
        }
        return new StoredList(
                new ActorList(name, header.path("replaces").asBoolean(), actors),
                header.path("source").asText(),
                header.path("imported").asText(),
                broken);
    }

    private static KnownActor actor(JsonNode node) {
        List<Tenure> tenures = new ArrayList<>();
        for (JsonNode office : node.path("offices")) {
            tenures.add(new Tenure(
                    office.path("office").asText(),
                    text(office, "country"),
                    strings(office.path("sector")),
                    office.path("from").asText(""),
                    office.path("to").asText("")));
        }
        return new KnownActor(
                node.path("name").asText(),
                strings(node.path("aliases")),
                Kinds.kind(node.path("kind").asText()),
                false,
                text(node, "country"),
                strings(node.path("sector")),
                tenures,
                text(node, "id"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }
}
