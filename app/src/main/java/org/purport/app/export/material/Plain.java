package org.purport.app.export.material;

import java.util.regex.Pattern;

/** Makes any text fit to stand in other programs' files without changing what it says. */
public final class Plain {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\s\\u00a0\\u2028\\u2029]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    /** Embeddings, overrides and isolates make a text read as another; joiners and marks of other scripts stay. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private Plain() {}

    /** Text on one line, without controls and marks that reorder what is shown. */
    public static String line(String text) {
        return DIRECTIONS
                .matcher(BREAKS.matcher(whole(text)).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** Text with its line breaks, without other controls and marks that reorder what is shown. */
    public static String text(String text) {
        String broken = whole(text).replace("\r\n", "\n").replace('\r', '\n');
        return DIRECTIONS.matcher(CONTROLS.matcher(broken).replaceAll(" ")).replaceAll("");
    }

    /** Text with every character as it was, but for halves of characters, which no encoding of Unicode can carry. */
    public static String whole(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : !Character.isLowSurrogate(c) || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (!paired) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\ufffd');
            }
        }
        return mended == null ? text : mended.toString();
    }

    /** Text for a cell of a table: on one line, with an apostrophe before what a spreadsheet would run as a formula. */
    public static String cell(String text) {
        String line = line(text);
        return !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
