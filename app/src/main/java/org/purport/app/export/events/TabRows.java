package org.purport.app.export.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.app.export.material.Plain;

/** Rows of cells parted by tabs, without header and quotes, as GDELT delivers them. */
final class TabRows {
    private final Writer out;
    private List<String> row = new ArrayList<>();

    TabRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    TabRows text(@Nullable String text) {
        row.add(text == null ? "" : Plain.cell(text));
        return this;
    }

    TabRows number(@Nullable Object number) {
        row.add(number == null ? "" : number.toString());
        return this;
    }

    TabRows empty(int cells) {
        for (int i = 0; i < cells; i++) {
            row.add("");
        }
        return this;
    }

    void end() throws IOException {
        out.append(String.join("\t", row)).append('\n');
        row = new ArrayList<>();
    }

    void flush() throws IOException {
        out.flush();
    }
}
