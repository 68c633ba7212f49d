package org.purport.app.export.material;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Rows of a table as RFC 4180 has them, with a line of names; no cell can be run as a formula. */
public final class CsvRows {
    private final Writer out;
    private List<@Nullable Object> row = new ArrayList<>();

    public CsvRows(OutputStream stream, List<String> columns) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        row.addAll(columns);
        end();
    }

    /** Adds a cell of text; empty for null. */
    public CsvRows text(@Nullable String text) {
        row.add(text == null ? "" : Plain.cell(text));
        return this;
    }

    /** Adds a cell of something that no text of a report is in; empty for null. */
    public CsvRows number(@Nullable Object number) {
        row.add(number);
        return this;
    }

    public CsvRows empty(int cells) {
        for (int i = 0; i < cells; i++) {
            row.add(null);
        }
        return this;
    }

    public void end() throws IOException {
        out.append(CSVFormat.RFC4180.format(row.toArray())).append("\r\n");
        row = new ArrayList<>();
    }

    public void flush() throws IOException {
        out.flush();
    }
}
