package org.purport.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one object on each line; a bad line does not spoil the others. */
final class JsonLinesFormat implements Format {
    @Override
    public boolean recognizes(Head head, Hint hint) {
        if (!head.startsWith("{")) {
            return false;
        }
        return Names.endsWith(hint, ".jsonl", ".ndjson") || isObject(head.firstLine());
    }

    private static boolean isObject(String line) {
        try {
            return JsonRecord.MAPPER.readTree(line).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public Outcomes read(Input input) throws IOException {
        ByteLines lines = new ByteLines(Transcoded.utf8(input));
        return new Records(input.hint()) {
            @Override
            @Nullable
            Outcome advance() throws IOException {
                for (byte[] line = lines.next(); line != null; line = lines.next()) {
                    Decoded decoded = Decoded.of(line, null);
                    if (!decoded.text().isBlank()) {
                        return record(decoded);
                    }
                }
                return null;
            }

            private Outcome record(Decoded line) throws Unreadable {
                try {
                    return JsonRecord.read(JsonRecord.MAPPER.readTree(line.text()), input.hint(), lines.place());
                } catch (JsonProcessingException e) {
                    throw new Unreadable(lines.place(), JsonRecord.reason(e));
                }
            }

            @Override
            @Nullable
            String place() {
                return "after line " + lines.number();
            }
        };
    }
}
