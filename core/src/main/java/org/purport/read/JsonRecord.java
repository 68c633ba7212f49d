package org.purport.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a report of a JSON object: {@code {"id", "title", "text", "published", "outlet", "url"}}, all but text optional. */
final class JsonRecord {
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonRecord() {}

    /**
     * The report of an object.
     *
     * @throws Unreadable where it is no object or has no text
     */
    static Outcome read(JsonNode node, Hint hint, String place) throws Unreadable {
        if (!node.isObject()) {
            throw new Unreadable(place, "not a JSON object; left out");
        }
        Map<String, JsonNode> members = members(node);
        String text = value(members, Field.TEXT);
        if (text == null) {
            throw new Unreadable(place, "no \"text\" in the JSON object; left out");
        }
        return new Draft(hint, place)
                .id(value(members, Field.ID))
                .title(value(members, Field.TITLE))
                .published(value(members, Field.PUBLISHED))
                .outlet(value(members, Field.OUTLET))
                .url(value(members, Field.URL))
                .finish(text);
    }

    private static Map<String, JsonNode> members(JsonNode node) {
        Map<String, JsonNode> members = new HashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            members.putIfAbsent(Field.plain(member.getKey()), member.getValue());
        }
        return members;
    }

    private static @Nullable String value(Map<String, JsonNode> members, Field field) {
        for (String name : field.names()) {
            JsonNode value = members.get(name);
            if (value != null && value.isObject()) {
                value = value.path("name");
            }
            if (value != null && value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
                return value.asText();
            }
        }
        return null;
    }

    /** Where and why the parser stopped. */
    static String reason(JsonProcessingException e) {
        String column =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return "not valid JSON" + column + " (" + e.getOriginalMessage() + "); left out";
    }
}
