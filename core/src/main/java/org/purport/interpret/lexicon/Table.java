package org.purport.interpret.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of tab-separated columns; lines that begin with # are its commentary, empty cells are "-".
 *
 * <p>Every table says in its first lines what its columns mean, and every row of language knowledge ends with an example.
 */
public final class Table {
    private final String name;
    private final List<List<String>> rows;

    private Table(String name, List<List<String>> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /**
     * Opens the table {@code name} that lies beside {@code owner}.
     *
     * @param columns how many columns every row must at least have
     * @throws IllegalStateException where it is missing or a row is short
     */
    public static Table open(Class<?> owner, String name, int columns) {
        InputStream in = owner.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no table " + name + " beside " + owner.getName());
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = List.of(line.strip().split("\t+"));
                    if (cells.size() < columns) {
                        throw new IllegalStateException(name + " line " + number + ": " + cells.size() + " columns, "
                                + columns + " needed: " + line);
                    }
                    rows.add(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
        return new Table(name, rows);
    }

    /** Rows in the order of the file. */
    public List<List<String>> rows() {
        return rows;
    }

    /** The cell, or "" where it is "-". */
    public static String cell(List<String> row, int column) {
        return column < row.size() && !row.get(column).equals("-") ? row.get(column) : "";
    }

    @Override
    public String toString() {
        return name + " (" + rows.size() + " rows)";
    }
}
