package org.purport.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.purport.app.cli.Main;
import org.purport.app.cli.SmallCase;

/** The server as the protocol's own client meets it: another process, two pipes. */
class McpServingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static McpSyncClient client;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path kept = SmallCase.in(folder);
        ServerParameters process = ServerParameters.builder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args("-cp", System.getProperty("java.class.path"), Main.class.getName(), "mcp", kept.toString())
                .build();
        client = McpClient.sync(new StdioClientTransport(process, new JacksonMcpJsonMapper(MAPPER)))
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .build();
        client.initialize();
    }

    @AfterAll
    static void stop() {
        client.closeGracefully();
    }

    private static McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }

    private static JsonNode answer(String tool, Map<String, Object> arguments) throws Exception {
        McpSchema.CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
        return MAPPER.readTree(text(result));
    }

    @Test
    void everyToolSaysWhatItTakesAndThatItOnlyReads() {
        List<McpSchema.Tool> tools = client.listTools().tools();
        assertThat(tools)
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder("search_claims", "stories", "story", "event", "source", "diff", "report");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.description()).isNotBlank();
            assertThat(tool.annotations().readOnlyHint()).isTrue();
        });
    }

    @Test
    void claimsComeWithTheSentenceThatCarriesThem() throws Exception {
        JsonNode claims = answer("search_claims", Map.of("act", "denies")).path("claims");
        assertThat(claims).isNotEmpty();
        JsonNode citation = claims.path(0).path("citation");
        assertThat(citation.path("quote").asText()).contains("denied");
        String text = answer("report", Map.of("report", citation.path("report").asText()))
                .path("report")
                .path("text")
                .asText();
        assertThat(text.substring(
                        citation.path("start").asInt(), citation.path("end").asInt()))
                .isEqualTo(citation.path("quote").asText());
    }

    @Test
    void fromStoriesToOneEvent() throws Exception {
        JsonNode stories = answer("stories", Map.of("text", "elections")).path("stories");
        String story = stories.path(0).path("story").asText();
        JsonNode events = answer("story", Map.of("story", story)).path("events");
        JsonNode contested = events.path(0);
        assertThat(contested.path("denied").path(0).path("citations")).isNotEmpty();
        assertThat(answer(
                                "event",
                                Map.of(
                                        "story",
                                        story,
                                        "event",
                                        contested.path("event").asText()))
                        .path("origins"))
                .isEqualTo(contested.path("origins"));
    }

    @Test
    void changesSinceADay() throws Exception {
        JsonNode changes = answer("diff", Map.of("since", "2024-03-10"));
        assertThat(changes.path("reports").asInt()).isEqualTo(1);
        assertThat(changes.path("disputed")
                        .path(0)
                        .path("citation")
                        .path("quote")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void whatHasNoAnswerSaysWhatToAsk() {
        McpSchema.CallToolResult result = call("search_claims", Map.of("act", "shouts"));
        assertThat(result.isError()).isTrue();
        assertThat(text(result)).startsWith("'shouts' is no act: there are asserts, denies");
        assertThat(text(call("story", Map.of("story", "st99")))).startsWith("there is no story st99");
        assertThat(text(call("source", Map.of("name", "nobody at all")))).startsWith("no source of this case");
    }
}
