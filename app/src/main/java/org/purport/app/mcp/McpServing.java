package org.purport.app.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import org.purport.app.answer.Answers;
import org.purport.keep.CaseFile;

/** Serves one case to one assistant over a pair of streams, a JSON-RPC message a line, until there are no more questions. */
public final class McpServing {
    private static final String INSTRUCTIONS =
            "Answers come from news reports that Purport has read. A claim is what a source says, not what is true: name the"
                    + " source, and quote the citation's words. Status words tell how a report takes an event: planned, denied"
                    + " (ruled-out), possible and hypothetical are not occurred. Likelihoods are intervals. Counts of reports,"
                    + " copies and origins are different things; independence of origins is not established.";

    private McpServing() {}

    /**
     * Answers until the questions end.
     *
     * @param version of the program, told to the assistant
     */
    public static void serve(CaseFile kept, String version, InputStream questions, OutputStream answers)
            throws InterruptedException {
        McpJsonMapper mapper = new JacksonMcpJsonMapper(new ObjectMapper());
        Conversation conversation = new Conversation(questions, answers);
        McpSyncServer server = McpServer.sync(
                        new StdioServerTransportProvider(mapper, conversation.questions(), conversation.answers()))
                .jsonMapper(mapper)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .serverInfo("purport", version)
                .instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(new CaseTools(new Answers(kept)).all())
                .build();
        conversation.await();
        server.closeGracefully();
    }
}
