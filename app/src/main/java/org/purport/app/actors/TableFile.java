package org.purport.app.actors;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with a header, its columns separated by commas, semicolons or tabs. */
final class TableFile {
    private TableFile() {}

    /** Adds the actors of its rows. */
    static void read(Reader reader, String firstLine, Rows rows) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(firstLine))
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new UnusableFile("it is empty");
            }
            Columns columns = new Columns(records.next().toList());
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                List<String> cells = records.next().toList();
                if (!cells.stream().allMatch(String::isBlank)) {
                    columns.read("line " + line, cells, rows);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new UnusableFile("it is no table: " + e.getMessage());
        }
    }

    private static char delimiter(String header) {
        char best = ',';
        for (char c : new char[] {'\t', ';'}) {
            if (count(header, c) > count(header, best)) {
                best = c;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
