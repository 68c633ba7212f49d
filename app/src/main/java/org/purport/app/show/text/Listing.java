package org.purport.app.show.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.purport.app.brief.Words;
import org.purport.app.show.Screen;

/** A table for a person: columns as wide as what stands in them, the last one takes the rest of the line and is wrapped. */
public final class Listing {
    private static final String GAP = "  ";

    private final List<String> titles;
    private final List<Integer> widest;
    private final int lines;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param widest how wide each column but the last may be
     * @param lines how many lines a row may take
     */
    public Listing(List<String> titles, List<Integer> widest, int lines) {
        this.titles = List.copyOf(titles);
        this.widest = List.copyOf(widest);
        this.lines = lines;
    }

    public void row(String... cells) {
        rows.add(List.of(cells).stream().map(Words::plain).toList());
    }

    public void write(Appendable out, Screen screen) throws IOException {
        int[] widths = widths();
        int left = 0;
        for (int i = 0; i < widths.length; i++) {
            left += widths[i] + GAP.length();
        }
        int rest = Math.max(24, screen.columns() - left);
        out.append(Ink.BOLD.on(screen, line(titles, widths, 0, titles.get(titles.size() - 1))))
                .append('\n');
        for (List<String> row : rows) {
            List<String> wrapped = Columns.wrap(Words.clip(row.get(row.size() - 1), rest * lines), rest);
            for (int i = 0; i < wrapped.size(); i++) {
                out.append(line(row, widths, i, wrapped.get(i)).stripTrailing()).append('\n');
            }
        }
    }

    private int[] widths() {
        int[] widths = new int[titles.size() - 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Columns.width(titles.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
            widths[i] = Math.min(widths[i], Math.max(widest.get(i), Columns.width(titles.get(i))));
        }
        return widths;
    }

    /** A line of a row; only the first one has all columns. */
    private static String line(List<String> row, int[] widths, int number, String last) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = number == 0 ? Words.clip(row.get(i), widths[i]) : "";
            line.append(Columns.pad(cell, widths[i])).append(GAP);
        }
        return line.append(last).toString();
    }
}
