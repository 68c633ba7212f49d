package org.purport.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A JSON array of objects, or one object over several lines; read element by element. */
final class JsonFormat implements Format {
    private static final Pattern OPENING = Pattern.compile("^(?:\\[\\s*(?:\\{|\\]|$)|\\{\\s*(?:\"|\\}|$))");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public boolean recognizes(Head head, Hint hint) {
        return OPENING.matcher(head.start()).find()
                || (Names.endsWith(hint, ".json", ".jsonl", ".ndjson") && head.startsWith("{", "["));
    }

    @Override
    public Outcomes read(Input input) throws IOException {
        JsonParser parser = MAPPER.getFactory().createParser(Transcoded.utf8(input));
        return new Records(input.hint()) {
            private int element;
            private boolean inArray;

            @Override
            @Nullable
            Outcome advance() throws IOException {
                try {
                    JsonToken token = parser.nextToken();
                    if (token == JsonToken.START_ARRAY && !inArray) {
                        inArray = true;
                        token = parser.nextToken();
                    }
                    if (token == null || token == JsonToken.END_ARRAY) {
                        return null;
                    }
                    element++;
                    JsonNode node = MAPPER.readTree(parser);
                    return JsonRecord.read(node, input.hint(), place());
                } catch (JsonProcessingException e) {
                    String line = e.getLocation() == null
                            ? place()
                            : "line " + e.getLocation().getLineNr();
                    throw new Broken(line, JsonRecord.reason(e));
                }
            }

            @Override
            String place() {
                return "element " + element;
            }
        };
    }

    /** Ends the reading: where the JSON itself is broken nobody knows where the next element begins. */
    private static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(String line, String reason) {
            super(line + ", and all that follows: " + reason);
        }
    }
}
