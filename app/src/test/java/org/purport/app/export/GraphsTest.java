package org.purport.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.purport.app.export.material.Ids;

/** STIX, FollowTheMoney and JSON-LD, held against the rules of those who own them. */
class GraphsTest extends OnHostileCase {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What STIX 2.1 requires beside what all objects need. */
    private static final Map<String, List<String>> REQUIRED = Map.of(
            "identity", List.of("name"),
            "note", List.of("content", "object_refs"),
            "opinion", List.of("opinion", "object_refs"),
            "report", List.of("name", "published", "object_refs"),
            "grouping", List.of("context", "object_refs"),
            "relationship", List.of("relationship_type", "source_ref", "target_ref"));

    private List<JsonNode> stix() throws IOException {
        JsonNode bundle = JSON.readTree(write(Format.STIX).text());
        assertThat(bundle.path("type").asText()).isEqualTo("bundle");
        List<JsonNode> objects = new ArrayList<>();
        bundle.path("objects").forEach(objects::add);
        return objects;
    }

    @Test
    void stixObjectsHaveWhatTheStandardRequires() throws IOException {
        assertThat(stix()).extracting(object -> object.path("type").asText()).containsAll(REQUIRED.keySet());
        for (JsonNode object : stix()) {
            String type = object.path("type").asText();
            assertThat(REQUIRED).containsKey(type);
            assertThat(object.path("spec_version").asText()).isEqualTo("2.1");
            assertThat(object.path("id").asText()).startsWith(type + "--");
            assertThat(UUID.fromString(object.path("id").asText().substring(type.length() + 2))
                            .version())
                    .isEqualTo(5);
            for (String key : REQUIRED.getOrDefault(type, List.of())) {
                assertThat(object.has(key)).as(type + "." + key).isTrue();
            }
            for (String key : List.of("created", "modified")) {
                assertThat(object.path(key).asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
                assertThat(Instant.parse(object.path(key).asText())).isNotNull();
            }
            object.properties().forEach(field -> {
                assertThat(field.getKey()).matches("[a-z0-9_]{2,250}");
                assertThat(field.getValue().isNull()
                                || (field.getValue().isArray()
                                        && field.getValue().isEmpty()))
                        .as(type + "." + field.getKey())
                        .isFalse();
            });
        }
    }

    @Test
    void everyReferenceOfStixIsInTheBundle() throws IOException {
        Set<String> ids = new HashSet<>();
        stix().forEach(object -> assertThat(ids.add(object.path("id").asText())).isTrue());
        for (JsonNode object : stix()) {
            List<String> references = new ArrayList<>();
            for (String key : List.of("created_by_ref", "source_ref", "target_ref")) {
                if (object.has(key)) {
                    references.add(object.path(key).asText());
                }
            }
            object.path("object_refs").forEach(reference -> references.add(reference.asText()));
            assertThat(ids).as(object.path("id").asText()).containsAll(references);
        }
    }

    @Test
    void aDenialIsAnOpinionThatDisagrees() throws IOException {
        assertThat(stix()).anySatisfy(object -> {
            assertThat(object.path("opinion").asText()).isEqualTo("disagree");
            assertThat(object.path("authors").path(0).asText()).isEqualTo("Norway");
        });
    }

    @Test
    void idsAreThoseOfTheStandardForTheirNames() {
        assertThat(Ids.of("report", "evil").version()).isEqualTo(5);
        assertThat(Ids.of("report", "evil").variant()).isEqualTo(2);
        assertThat(Ids.of("report", "evil"))
                .isEqualTo(Ids.of("report", "evil"))
                .isNotEqualTo(Ids.of("report", "plain"));
    }

    // exempt from MethodLength: one walk over the entities
    @Test
    void entitiesFollowTheModelThatTheProjectPublishes() throws IOException {
        JsonNode model;
        try (InputStream in = GraphsTest.class.getResourceAsStream("/followthemoney.json")) {
            model = JSON.readTree(in).path("schemata");
        }
        Set<String> ids = new HashSet<>();
        List<JsonNode> entities = new ArrayList<>();
        for (String line : write(Format.FTM).text().lines().toList()) {
            entities.add(JSON.readTree(line));
            ids.add(JSON.readTree(line).path("id").asText());
        }
        assertThat(entities)
                .extracting(entity -> entity.path("schema").asText())
                .contains("Article", "Event", "Note");
        for (JsonNode entity : entities) {
            String schema = entity.path("schema").asText();
            entity.path("properties").properties().forEach(property -> {
                JsonNode rule = rule(model, schema, property.getKey());
                assertThat(rule).as(schema + "." + property.getKey()).isNotNull();
                for (JsonNode value : property.getValue()) {
                    String text = value.asText();
                    switch (rule.path("type").asText()) {
                        case "entity" -> assertThat(ids).contains(text);
                        case "date" -> assertThat(text).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?");
                        case "country" -> assertThat(text).matches("[a-z]{2}");
                        case "url" -> assertThat(text).startsWith("https://");
                        default -> assertThat(text).isNotBlank();
                    }
                }
            });
            for (JsonNode needed : required(model, schema)) {
                assertThat(entity.path("properties").has(needed.asText()))
                        .as(schema + "." + needed.asText())
                        .isTrue();
            }
        }
        assertThat(entities)
                .filteredOn(entity -> entity.path("schema").asText().equals("Event"))
                .allMatch(entity -> !entity.path("properties").path("proof").isEmpty());
    }

    private static JsonNode rule(JsonNode model, String schema, String property) {
        JsonNode own = model.path(schema).path("properties").path(property);
        if (!own.isMissingNode() && !own.path("stub").asBoolean()) {
            return own;
        }
        for (JsonNode parent : model.path(schema).path("extends")) {
            JsonNode found = rule(model, parent.asText(), property);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static List<JsonNode> required(JsonNode model, String schema) {
        List<JsonNode> needed = new ArrayList<>();
        model.path(schema).path("required").forEach(needed::add);
        model.path(schema).path("extends").forEach(parent -> needed.addAll(required(model, parent.asText())));
        return needed;
    }

    @Test
    void jsonLdIsReadWithoutANetworkAndSaysItInTheWordsOfTheVocabularies() throws IOException, JsonLdError {
        String text = write(Format.JSONLD).text();
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((url, loading) -> {
            throw new IllegalStateException("nothing is to be fetched, but " + url + " was asked for");
        });
        RdfDataset triples = JsonLd.toRdf(JsonDocument.of(new StringReader(text)))
                .options(options)
                .get();
        Set<String> said = new HashSet<>();
        triples.toList().forEach(quad -> said.add(quad.getPredicate().getValue()));
        assertThat(said)
                .contains(
                        "https://schema.org/appearance",
                        "https://schema.org/about",
                        "http://www.w3.org/ns/oa#hasSelector",
                        "http://www.w3.org/ns/oa#exact",
                        "http://www.w3.org/ns/oa#start",
                        "http://www.w3.org/ns/prov#wasAttributedTo",
                        "http://www.w3.org/ns/prov#wasGeneratedBy")
                .allMatch(iri -> iri.matches("(https://schema.org/|http://www.w3.org/|urn:purport:terms:).+"));
    }

    @Test
    void selectorsCountCodePointsAndQuoteWhatStandsThere() throws IOException {
        JsonNode graph = JSON.readTree(write(Format.JSONLD).text()).path("@graph");
        int[] codePoints = HostileCase.TEXT.codePoints().toArray();
        int checked = 0;
        for (JsonNode node : graph) {
            for (JsonNode target : node.path("hasTarget")) {
                JsonNode position = target.path("hasSelector").path(0);
                JsonNode quote = target.path("hasSelector").path(1);
                int start = position.path("start").asInt();
                int end = position.path("end").asInt();
                if (end == codePoints.length) {
                    assertThat(new String(codePoints, start, end - start)
                                    .replace('\ud83d', '\ufffd')
                                    .length())
                            .isEqualTo(quote.path("exact").asText().length());
                    checked++;
                }
            }
        }
        assertThat(checked).as("annotations behind the emoji").isPositive();
    }
}
