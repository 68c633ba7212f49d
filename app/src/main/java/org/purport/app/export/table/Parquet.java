package org.purport.app.export.table;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.purport.app.export.material.Export;
import org.purport.app.export.material.Material;
import org.purport.app.export.material.Tally;

/** The table of statements as Parquet, with days as days and numbers as numbers. */
public final class Parquet implements Export.OfFile {
    @Override
    public Tally write(Material material, OutputStream out) throws IOException {
        Path file = Files.createTempFile("purport", ".parquet");
        try {
            Tally tally = new Tally("statements");
            try (ParquetWriter<Map<Column, Object>> writer =
                    ParquetWriter.writeFile(schema(), file.toFile(), dehydrator())) {
                Statements.each(material, row -> {
                    writer.write(row);
                    tally.write();
                });
            }
            Files.copy(file, out);
            return tally;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static MessageType schema() {
        List<Type> fields = new ArrayList<>();
        for (Column column : Column.values()) {
            fields.add(
                    switch (column.kind()) {
                        case TEXT ->
                            Types.optional(PrimitiveTypeName.BINARY)
                                    .as(LogicalTypeAnnotation.stringType())
                                    .named(column.title());
                        case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(column.title());
                        case REAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.title());
                        case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.title());
                        case DAY ->
                            Types.optional(PrimitiveTypeName.INT32)
                                    .as(LogicalTypeAnnotation.dateType())
                                    .named(column.title());
                    });
        }
        return new MessageType("statement", fields);
    }

    private static Dehydrator<Map<Column, Object>> dehydrator() {
        return (row, values) -> row.forEach((column, value) ->
                values.write(column.title(), value instanceof LocalDate day ? (Object) (int) day.toEpochDay() : value));
    }
}
