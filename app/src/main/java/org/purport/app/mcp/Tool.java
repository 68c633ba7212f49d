package org.purport.app.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.purport.app.answer.Page;

/** The description of a question, with the JSON Schema of its arguments. */
final class Tool {
    private final String name;
    private final String description;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();

    Tool(String name, String description) {
        this.name = name;
        this.description = description;
    }

    Tool needs(String argument, String meaning) {
        needed.add(argument);
        return may(argument, meaning);
    }

    Tool may(String argument, String meaning) {
        return typed(argument, "string", meaning);
    }

    Tool number(String argument, String meaning) {
        return typed(argument, "integer", meaning);
    }

    Tool paged() {
        return number("from", "How many entries to pass over; an answer's next says where it goes on.")
                .number("limit", "How many entries at most, " + Page.LARGEST + " being the most.");
    }

    private Tool typed(String argument, String type, String meaning) {
        properties.put(argument, Map.of("type", type, "description", meaning));
        return this;
    }

    McpSchema.Tool built() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", needed);
        schema.put("additionalProperties", false);
        return McpSchema.Tool.builder(name, schema)
                .description(description)
                .annotations(new McpSchema.ToolAnnotations(null, true, false, true, false, null))
                .build();
    }
}
