package org.purport.app.show.text;

import java.util.ArrayList;
import java.util.List;

/** Measures and breaks text for a screen of characters of one width. */
final class Columns {
    private Columns() {}

    /** How many columns a text fills: East Asian wide characters two, combining marks none. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }

    /** The text in lines of at most {@code columns}, broken between words, or inside a word that fits no line. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : text.split(" ", -1)) {
            for (String piece : pieces(word, columns)) {
                int width = width(piece);
                if (filled > 0 && filled + 1 + width > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                    filled = 0;
                }
                if (filled > 0) {
                    line.append(' ');
                    filled++;
                }
                line.append(piece);
                filled += width;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int columns) {
        if (word.length() <= columns && width(word) <= columns) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int filled = 0;
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            int width = width(word.codePointAt(at));
            if (filled + width > columns && filled > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
                filled = 0;
            }
            piece.appendCodePoint(word.codePointAt(at));
            filled += width;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** The text with spaces behind it up to {@code columns}. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }
}
