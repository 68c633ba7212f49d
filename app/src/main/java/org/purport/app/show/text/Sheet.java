package org.purport.app.show.text;

import java.io.IOException;
import java.util.List;
import org.purport.app.show.Screen;

/** Lays out rows on a screen: a label on the left, wrapped words, the sentence's number on the right. */
final class Sheet {
    static final int REFERENCE = 6;

    private final Appendable out;
    private final Screen screen;

    Sheet(Appendable out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A rule with a title in it. */
    void section(String title) throws IOException {
        blank();
        String text = title + " ";
        String rule = "─".repeat(Math.max(0, screen.columns() - Columns.width(text)));
        out.append(Ink.BOLD.on(screen, text)).append(Ink.DIM.on(screen, rule)).append('\n');
    }

    /** Wrapped text from the left edge. */
    void text(Ink ink, String text) throws IOException {
        for (String line : Columns.wrap(text, screen.columns())) {
            out.append(ink.on(screen, line)).append('\n');
        }
    }

    /**
     * A row.
     *
     * @param label stands left, padded to {@code indent} columns
     * @param sentence number of the sentence that carries it, 0 for none
     */
    void row(String label, Ink labelInk, int indent, String words, Ink ink, int sentence) throws IOException {
        String reference = sentence > 0 ? "[" + sentence + "]" : "";
        int columns = screen.columns() - indent - REFERENCE;
        List<String> lines = Columns.wrap(words, Math.max(16, columns));
        for (int i = 0; i < lines.size(); i++) {
            String left = Columns.pad(i == 0 ? label : "", indent);
            out.append(i == 0 ? labelInk.on(screen, left) : left).append(ink.on(screen, lines.get(i)));
            if (i == lines.size() - 1 && !reference.isEmpty()) {
                int gap = screen.columns() - indent - Columns.width(lines.get(i)) - reference.length();
                out.append(" ".repeat(Math.max(1, gap))).append(Ink.DIM.on(screen, reference));
            }
            out.append('\n');
        }
    }
}
