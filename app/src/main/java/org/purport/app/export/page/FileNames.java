package org.purport.app.export.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.app.export.material.Plain;

/** Names of files that every file system takes and that no note's link trips over, each given once. */
final class FileNames {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> given = new HashMap<>();

    /**
     * The name of the note on a thing, without folder and ending.
     *
     * @param thing what tells it from all others
     * @param words what it is called
     */
    String of(String thing, String words) {
        return given.computeIfAbsent(thing, any -> free(fit(words)));
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free;
    }

    /** Letters and digits of all scripts, with blanks, hyphens and apostrophes between them. */
    static String fit(String words) {
        StringBuilder name = new StringBuilder();
        Plain.line(words).codePoints().limit(400).forEach(c -> {
            boolean kept = Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '’';
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            if (kept || mark) {
                name.appendCodePoint(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        });
        String fit = name.toString().strip();
        int most = Math.min(LONGEST, fit.codePointCount(0, fit.length()));
        fit = fit.substring(0, fit.offsetByCodePoints(0, most)).strip();
        while (fit.startsWith("-") || fit.startsWith("_")) {
            fit = fit.substring(1).strip();
        }
        boolean reserved = fit.matches("(?i)con|prn|aux|nul|com\\d|lpt\\d");
        return fit.isEmpty() ? "note" : reserved ? "note " + fit : fit;
    }
}
