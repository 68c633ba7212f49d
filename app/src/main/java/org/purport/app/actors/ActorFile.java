package org.purport.app.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;

/** A file that lists actors: a table, FollowTheMoney entities or the result of a Wikidata query. */
public final class ActorFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PEEK = 1 << 16;

    private ActorFile() {}

    /**
     * The actors of a file, whichever of the formats it has.
     *
     * @param usual kind of the rows that do not tell theirs, null where they have to
     * @throws UnusableFile where it has none of the formats
     */
    public static Found read(Path file, Actor.@Nullable Kind usual) throws IOException {
        Rows rows = new Rows(usual);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String start = peek(reader);
            String text = start.startsWith("\ufeff") ? start.substring(1) : start;
            if (text.isBlank()) {
                throw new UnusableFile("it is empty");
            }
            char first = text.strip().charAt(0);
            if (first == '{' || first == '[') {
                json(reader, text, rows);
            } else {
                TableFile.read(reader, text.lines().findFirst().orElse(""), rows);
            }
        } catch (MalformedInputException e) {
            throw new UnusableFile("it is not UTF-8; save it as UTF-8");
        }
        return rows.found();
    }

    private static String peek(BufferedReader reader) throws IOException {
        reader.mark(PEEK);
        char[] start = new char[PEEK - 1];
        int length = 0;
        for (int read = reader.read(start); read > 0; read = reader.read(start, length, start.length - length)) {
            length += read;
        }
        reader.reset();
        return new String(start, 0, length);
    }

    private static void json(BufferedReader reader, String start, Rows rows) throws IOException {
        String line = start.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
        JsonNode first = parsed(new StringReader(line));
        boolean cut = start.length() == PEEK - 1 && !start.contains("\n");
        if (first != null && FollowTheMoney.recognizes(first) || cut && start.contains("\"schema\"")) {
            FollowTheMoney.read(reader, rows);
            return;
        }
        JsonNode document = parsed(reader);
        if (document == null || !QueryResult.recognizes(document)) {
            throw new UnusableFile("neither FollowTheMoney entities, one a line, nor the result of a SPARQL query");
        }
        QueryResult.read(document, rows);
    }

    private static @Nullable JsonNode parsed(Reader reader) throws IOException {
        try {
            return JSON.readTree(reader);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
