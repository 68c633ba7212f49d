package org.purport.app.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values under names, for programs.
 *
 * @param columns one word each
 * @param rows strings, numbers and nulls, as many as there are columns
 */
public record Grid(List<String> columns, List<List<@Nullable Object>> rows) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a formula can begin with; the wide forms are those of East Asian keyboards. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    public Grid {
        columns = List.copyOf(columns);
        rows = new ArrayList<>(rows);
    }

    /** JSON Lines: an object a row. */
    public void json(Appendable out) throws IOException {
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i), row.get(i));
            }
            try {
                out.append(MAPPER.writeValueAsString(object)).append('\n');
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("cannot write a row as JSON", e);
            }
        }
    }

    /**
     * Comma-separated values as RFC 4180 has them, with a line of names.
     *
     * <p>Text that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets take for "this is text":
     * what a report says must not act on the machine of who opens the list.
     */
    public void csv(Appendable out) throws IOException {
        out.append(String.join(",", columns)).append("\r\n");
        for (List<@Nullable Object> row : rows) {
            out.append(row.stream().map(Grid::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
    }

    private static String cell(@Nullable Object value) {
        String text = value instanceof String words ? harmless(words) : Objects.toString(value, "");
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
