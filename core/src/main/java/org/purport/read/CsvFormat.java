package org.purport.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table with a header, columns separated by commas, semicolons or tabs; one report in each row. */
final class CsvFormat implements Format {
    @Override
    public boolean recognizes(Head head, Hint hint) {
        if (Names.endsWith(hint, ".csv", ".tsv", ".tab")) {
            return true;
        }
        String[] cells = head.firstLine().split("[,;\t]");
        Set<String> names = new HashSet<>();
        for (String cell : cells) {
            if (cell.length() > 40) {
                return false;
            }
            names.add(Field.plain(cell.replace("\"", "")));
        }
        return cells.length > 1 && Field.TEXT.names().stream().anyMatch(names::contains) && others(names) > 0;
    }

    private static long others(Set<String> names) {
        return List.of(Field.values()).stream()
                .filter(field -> field != Field.TEXT)
                .filter(field -> field.names().stream().anyMatch(names::contains))
                .count();
    }

    @Override
    public Outcomes read(Input input) throws IOException {
        char delimiter = delimiter(input.head().firstLine());
        LineReader reader = new LineReader(new ByteLines(Transcoded.utf8(input)));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get();
        Iterator<CSVRecord> rows = parser.iterator();
        List<String> header = rows.hasNext() ? rows.next().toList() : List.of();
        Map<Field, Integer> columns = columns(header);
        if (!columns.containsKey(Field.TEXT)) {
            throw new Unreadable(
                    "line 1",
                    "no column named " + String.join(", ", Field.TEXT.names().subList(0, 4)) + " among: "
                            + String.join(", ", header));
        }
        return new Rows(input.hint(), parser, rows, columns, reader);
    }

    private static char delimiter(String header) {
        char best = ',';
        for (char c : new char[] {'\t', ';', ','}) {
            if (count(header, c) > count(header, best)) {
                best = c;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Map<Field, Integer> columns(List<String> header) {
        List<String> names = new ArrayList<>();
        header.forEach(name -> names.add(Field.plain(name)));
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            field.names().stream()
                    .filter(names::contains)
                    .findFirst()
                    .ifPresent(name -> columns.put(field, names.indexOf(name)));
        }
        return columns;
    }

    private static final class Rows extends Records {
        private final Hint hint;
        private final CSVParser parser;
        private final Iterator<CSVRecord> rows;
        private final Map<Field, Integer> columns;
        private final LineReader reader;

        Rows(Hint hint, CSVParser parser, Iterator<CSVRecord> rows, Map<Field, Integer> columns, LineReader reader) {
            super(hint);
            this.hint = hint;
            this.parser = parser;
            this.rows = rows;
            this.columns = columns;
            this.reader = reader;
        }

        @Override
        @Nullable
        Outcome advance() throws IOException {
            long line = parser.getCurrentLineNumber() + 1;
            reader.startRecord();
            try {
                if (!rows.hasNext()) {
                    return null;
                }
                return outcome(rows.next(), "line " + line);
            } catch (UncheckedIOException e) {
                throw new IOException(
                        "line " + line + ", and all that follows: not valid CSV (" + e.getMessage() + ")", e);
            }
        }

        private Outcome outcome(CSVRecord row, String place) throws Unreadable {
            String text = cell(row, Field.TEXT);
            if (text == null) {
                throw new Unreadable(place, "the row has only " + row.size() + " columns and no text; left out");
            }
            return new Draft(hint, place)
                    .id(cell(row, Field.ID))
                    .title(cell(row, Field.TITLE))
                    .published(cell(row, Field.PUBLISHED))
                    .outlet(cell(row, Field.OUTLET))
                    .url(cell(row, Field.URL))
                    .finish(text);
        }

        private @Nullable String cell(CSVRecord row, Field field) {
            Integer column = columns.get(field);
            return column == null || column >= row.size() ? null : row.get(column);
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }

    /** Gives characters of lines; a record that never ends (a quote never closed) stops before it fills the memory. */
    static final class LineReader extends Reader {
        private static final int LONGEST_RECORD = 32 << 20;

        private final ByteLines lines;
        private String line = "";
        private int at;
        private long inRecord;

        LineReader(ByteLines lines) {
            this.lines = lines;
        }

        void startRecord() {
            inRecord = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (at == line.length()) {
                byte[] next = lines.next();
                if (next == null) {
                    return -1;
                }
                line = Decoded.of(next, null).text() + "\n";
                at = 0;
            }
            int count = Math.min(length, line.length() - at);
            inRecord += count;
            if (inRecord > LONGEST_RECORD) {
                throw new IOException("a quotation mark that is never closed, or a row longer than 32 MB");
            }
            line.getChars(at, at + count, buffer, offset);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
