package org.purport.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.purport.app.cli.SmallCase;
import org.purport.app.web.Clerk;
import org.purport.app.web.Desk;
import org.purport.app.web.WebServer;

/** The API as a program on the same machine meets it. */
class ApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static WebServer server;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static String root;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path kept = SmallCase.in(folder);
        server = new WebServer(new Desk(kept, new Clerk(kept)), List.of(new Api(SmallCase.models(), "test")), null, 0);
        root = server.address() + "api/v1";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode answer(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return MAPPER.readTree(response.body());
    }

    private static HttpResponse<String> post(String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + "/reports"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** What the description says of a schema, as a schema of its own. */
    private static List<String> faults(String schema, JsonNode answer) throws IOException, InterruptedException {
        JsonNode description = MAPPER.readTree(get("/openapi.json").body());
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + schema);
        whole.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyAddressOfTheDescriptionAnswersAsItSays() throws Exception {
        JsonNode description = MAPPER.readTree(get("/openapi.json").body());
        String story = answer("/stories").path("stories").path(0).path("story").asText();
        String event =
                answer("/stories/" + story).path("events").path(0).path("event").asText();
        List<String> paths = new ArrayList<>();
        description.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).hasSizeGreaterThan(8);
        for (String path : paths) {
            JsonNode described = description.path("paths").path(path).path("get");
            String schema = described
                    .path("responses")
                    .path("200")
                    .path("content")
                    .path("application/json")
                    .path("schema")
                    .path("$ref")
                    .asText()
                    .replaceFirst(".*/", "");
            String asked = path.replace("{story}", story)
                            .replace("{event}", event)
                            .replace("{report}", "n1")
                    + (path.equals("/sources") ? "?name=Mali" : path.equals("/diff") ? "?since=2024-03-10" : "");
            assertThat(faults(schema, answer(asked))).as(asked).isEmpty();
        }
    }

    @Test
    void claimsAreFilteredAndCited() throws Exception {
        JsonNode claims = answer("/claims?act=denies&since=2024-03-10");
        assertThat(claims.path("total").asInt()).isEqualTo(1);
        assertThat(claims.path("claims").path(0).path("citation").path("quote").asText())
                .startsWith("Mali denied on Monday");
        assertThat(answer("/claims?act=denies&until=2024-03-10").path("total").asInt())
                .isZero();
    }

    @Test
    void longListsComeInPagesThatLeadOn() throws Exception {
        HttpResponse<String> first = get("/claims?limit=1");
        String link = first.headers().firstValue("Link").orElse("");
        assertThat(link).isEqualTo("</api/v1/claims?limit=1&from=1>; rel=\"next\"");
        JsonNode second = answer("/claims?limit=1&from=1");
        assertThat(second.path("claims").path(0))
                .isNotEqualTo(MAPPER.readTree(first.body()).path("claims").path(0));
    }

    @Test
    void whatIsKnownIsNotSentAgain() throws Exception {
        String tag = get("/stories").headers().firstValue("ETag").orElse("");
        HttpResponse<String> again = get("/stories", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/claims", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims?act=shouts | 400 | 'shouts' is no act: there are asserts",
                "/claims?since=yesterday | 400 | since is a day as in 2023-09-05, not 'yesterday'",
                "/claims?sauce=Kremlin | 400 | There is no parameter 'sauce' here; there are act,",
                "/claims?limit=100000 | 400 | a page starts at 0 or later and has from 1 to 200 entries",
                "/claims?limit=-1 | 400 | a page starts at 0 or later",
                "/claims?from=many | 400 | from is a whole number, not 'many'",
                "/claims?text=%22%00%27%3B-- | 200 | ",
                "/claims?act=denies&act=asserts | 400 | act is given 2 times",
                "/stories/st999 | 404 | there is no story st999",
                "/stories/..%2F..%2Fetc | 404 | ",
                "/reports/none | 404 | the case has no report none",
                "/diff | 400 | a day is missing",
                "/nonsense | 404 | There is no such address"
            })
    void whatCannotBeAnsweredIsTold(String path, int status, String detail) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        if (status >= 400) {
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            JsonNode problem = MAPPER.readTree(response.body());
            assertThat(faults("Problem", problem)).isEmpty();
            assertThat(problem.path("detail").asText()).startsWith(detail == null ? "" : detail);
        }
    }

    @Test
    void reportsThatAreNoneAreRefused() throws Exception {
        assertThat(post("application/json", "{\"text\": ").statusCode()).isEqualTo(400);
        assertThat(post("application/json", "{\"title\": \"no text\"}").statusCode())
                .isEqualTo(400);
        assertThat(post("application/json", "").statusCode()).isEqualTo(400);
        assertThat(post("application/json", "[1, 2, 3]").statusCode()).isEqualTo(400);
        assertThat(post("text/plain", "{\"text\": \"Rain fell.\"}").statusCode())
                .isEqualTo(415);
        assertThat(post("application/json", "{\"text\": \"" + "a".repeat(5 << 20) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(post("application/json", "{\"text\": \"Rain fell.\"}", "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void manyReadersDoNotDisturbTheWriter() throws Exception {
        long before = answer("/reports").path("total").asLong();
        ExecutorService people = Executors.newFixedThreadPool(200);
        try {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String path = List.of("/stories", "/claims?act=asserts", "/reports/n1", "/diff?since=2024-03-10")
                        .get(i % 4);
                readers.add(people.submit(() -> get(path).statusCode()));
            }
            List<Future<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String report = "{\"id\": \"w" + i + "\", \"text\": \"Chad signed treaty number " + i
                        + " with Niger on Friday, its minister said.\"}";
                writers.add(people.submit(() -> post("application/json", report).statusCode()));
            }
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isEqualTo(200);
            }
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(201);
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(answer("/reports").path("total").asLong()).isEqualTo(before + 10);
        HttpResponse<String> again = post(
                "application/json",
                "{\"text\": \"Chad signed treaty number 3 with Niger on Friday, its minister said.\"}");
        JsonNode added = MAPPER.readTree(again.body());
        assertThat(faults("Added", added)).isEmpty();
        assertThat(added.path("reports").path(0).path("became").asText()).isEqualTo("known");
        assertThat(added.path("reports").path(0).path("report").asText()).isEqualTo("w3");
    }
}
