package org.purport.app.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The result of a SPARQL query in JSON, as query.wikidata.org gives it: the standard's bindings or its plain array of objects.
 *
 * <p>A row is what a row of its CSV would be.
 */
final class QueryResult {
    private QueryResult() {}

    static boolean recognizes(JsonNode document) {
        return document.isArray() || document.path("results").path("bindings").isArray();
    }

    /** Adds the actors of its rows. */
    static void read(JsonNode document, Rows rows) throws UnusableFile {
        JsonNode bindings =
                document.isArray() ? document : document.path("results").path("bindings");
        Set<String> variables = new LinkedHashSet<>();
        document.path("head").path("vars").forEach(variable -> variables.add(variable.asText()));
        bindings.forEach(row -> row.fieldNames().forEachRemaining(variables::add));
        if (variables.isEmpty()) {
            throw new UnusableFile("the result has no rows");
        }
        Columns columns = new Columns(List.copyOf(variables));
        int number = 0;
        for (JsonNode row : bindings) {
            number++;
            List<String> cells = new ArrayList<>();
            for (String variable : variables) {
                JsonNode cell = row.path(variable);
                cells.add(cell.isObject() ? cell.path("value").asText() : cell.asText(""));
            }
            columns.read("result " + number, cells, rows);
        }
    }
}
