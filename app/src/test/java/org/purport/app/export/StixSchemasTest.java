package org.purport.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** STIX, held against the schemas that OASIS publishes. */
class StixSchemasTest extends OnHostileCase {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOME =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

    private static final Map<String, String> FOLDERS = Map.of("bundle", "common", "relationship", "sros");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(StixSchemasTest::text));

    /** A schema by its address; nothing is fetched in a test. */
    private static String text(String address) {
        String path = address.replaceFirst("^.*/schemas/", "");
        try (InputStream in = StixSchemasTest.class.getResourceAsStream("/stix-schemas/" + path)) {
            assertThat(in)
                    .as("OASIS's schema " + path + "; the build fetches it")
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> faults(JsonNode object) {
        String type = object.path("type").asText();
        Schema schema =
                registry.getSchema(SchemaLocation.of(HOME + FOLDERS.getOrDefault(type, "sdos") + "/" + type + ".json"));
        return schema.validate(object.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyObjectKeepsToTheSchemaOfItsType() throws IOException {
        JsonNode bundle = JSON.readTree(write(Format.STIX).text());
        assertThat(bundle.path("objects")).hasSizeGreaterThan(10);
        for (JsonNode object : bundle.path("objects")) {
            assertThat(faults(object)).as(object.toString()).isEmpty();
        }
    }

    /** This edition of the schema of bundles does not list the types whose own schemas stand beside it, so they are left out here. */
    @Test
    void theBundleKeepsToItsSchema() throws IOException {
        String listed = text(HOME + "common/bundle.json");
        ObjectNode bundle = (ObjectNode) JSON.readTree(write(Format.STIX).text());
        ArrayNode objects = bundle.putArray("objects");
        for (JsonNode object : JSON.readTree(write(Format.STIX).text()).path("objects")) {
            if (listed.contains("/" + object.path("type").asText() + ".json")) {
                objects.add(object);
            }
        }
        assertThat(objects).isNotEmpty();
        assertThat(faults(bundle)).isEmpty();
        bundle.put("id", "bundle--1");
        assertThat(faults(bundle)).isNotEmpty();
    }

    @Test
    void theSchemasFindWhatIsWrong() throws IOException {
        for (JsonNode object : JSON.readTree(write(Format.STIX).text()).path("objects")) {
            ObjectNode broken = object.deepCopy();
            broken.put("id", "somebody");
            assertThat(faults(broken)).isNotEmpty();
            ObjectNode without = object.deepCopy();
            without.remove(List.of("object_refs", "source_ref", "name"));
            assertThat(faults(without)).as(without.toString()).isNotEmpty();
        }
    }
}
