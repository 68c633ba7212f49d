package org.purport.app.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.purport.app.export.material.CsvRows;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Tally;

/** The table of statements as comma-separated values. */
public final class Csv implements Export.OfFile {
    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        CsvRows rows = new CsvRows(
                out, Arrays.stream(Column.values()).map(Column::title).toList());
        Tally tally = new Tally("statements");
        Statements.each(material, row -> {
            for (Column column : Column.values()) {
                if (column.kind() == Column.Kind.TEXT) {
                    rows.text((String) row.get(column));
                } else {
                    rows.number(row.get(column));
                }
            }
            rows.end();
            tally.write();
        });
        rows.flush();
        return tally;
    }
}
