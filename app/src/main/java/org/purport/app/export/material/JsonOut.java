package org.purport.app.export.material;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes JSON object by object, one a line, so that no more than one is held. */
public final class JsonOut {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonGenerator generator;
    private boolean first = true;

    public JsonOut(OutputStream out) throws IOException {
        generator = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        generator.setCodec(MAPPER);
        generator.setPrettyPrinter(null);
        generator.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Adds a text, but nothing for null and for what is blank. */
    public static void put(ObjectNode object, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            object.put(key, Plain.whole(text));
        }
    }

    /** Adds an array of texts, but nothing where there are none. */
    public static void put(ObjectNode object, String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = object.putArray(key);
            texts.forEach(text -> array.add(Plain.whole(text)));
        }
    }

    /** Adds an object or array, but nothing where it is empty. */
    public static void putFilled(ObjectNode object, String key, com.fasterxml.jackson.databind.JsonNode part) {
        if (!part.isEmpty()) {
            object.set(key, part);
        }
    }

    /** One object of JSON Lines. */
    public void line(ObjectNode object) throws IOException {
        generator.writeTree(object);
    }

    /** Begins an object that holds a long array: {@code head} and then the array under {@code key}. */
    public void begin(ObjectNode head, String key) throws IOException {
        generator.writeStartObject();
        for (var field : head.properties()) {
            generator.writeFieldName(field.getKey());
            generator.writeTree(field.getValue());
        }
        generator.writeFieldName(key);
        generator.writeStartArray();
    }

    /** One object of the long array, on a line of its own. */
    public void item(ObjectNode object) throws IOException {
        generator.writeRaw(first ? "\n" : "");
        first = false;
        generator.writeTree(object);
        generator.writeRaw('\n');
    }

    /** Ends what was begun. */
    public void end() throws IOException {
        generator.writeEndArray();
        generator.writeEndObject();
    }

    public void flush() throws IOException {
        generator.writeRaw('\n');
        generator.flush();
    }
}
