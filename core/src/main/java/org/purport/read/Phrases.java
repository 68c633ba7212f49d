package org.purport.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of words that tell page furniture, bylines and captions from prose. */
final class Phrases {
    /** What a line is told to be by its words; {@link #COMMENTS} opens a part of the page. */
    enum Use {
        FURNITURE,
        COMMENTS,
        BYLINE,
        CAPTION
    }

    /** Furniture is short; a longer line is prose whatever it begins with. */
    private static final int LONGEST = 400;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FINAL = Pattern.compile("[\\s.:!…»›>]+$");

    /** Words in capitals that open a line and are no place, in capitals. */
    static final Set<String> SHOUTED = new HashSet<>();

    private static final Map<String, Use> WHOLE = new HashMap<>();
    private static final List<Part> PARTS = new ArrayList<>();

    private record Part(String match, String words, Use use) {
        boolean in(String line) {
            int at = match.equals("ends") ? line.length() - words.length() : line.indexOf(words);
            if (at < 0 || !line.startsWith(words, at) || (match.equals("starts") && at > 0)) {
                return false;
            }
            return boundary(line, at, -1) && boundary(line, at + words.length(), 0);
        }

        private static boolean boundary(String line, int at, int step) {
            int inside = step < 0 ? at : at - 1;
            int outside = step < 0 ? at - 1 : at;
            return outside < 0
                    || outside >= line.length()
                    || !Character.isLetter(line.charAt(inside))
                    || !Character.isLetter(line.charAt(outside));
        }
    }

    static {
        load("blocks.tsv");
    }

    private Phrases() {}

    private static void load(String name) {
        InputStream in = Phrases.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no table " + name + " beside " + Phrases.class.getName());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line.split("\t"), line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + name, e);
        }
    }

    private static void add(String[] cells, String line) {
        if (cells.length != 4) {
            throw new IllegalStateException("blocks.tsv: kind, match, words, example needed: " + line);
        }
        if (cells[0].equals("SHOUTED")) {
            SHOUTED.add(cells[2].toUpperCase(Locale.ROOT));
        } else if (cells[1].equals("is")) {
            WHOLE.put(cells[2], Use.valueOf(cells[0]));
        } else {
            PARTS.add(new Part(cells[1], cells[2], Use.valueOf(cells[0])));
        }
    }

    /** What the words of a line make of it, or null where they say nothing. */
    static @Nullable Use of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String plain =
                SPACE.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
        plain = NUMBER.matcher(FINAL.matcher(plain).replaceAll("")).replaceAll("#");
        Use whole = WHOLE.get(plain);
        if (whole != null) {
            return whole;
        }
        String open = plain + (line.strip().endsWith(":") ? ":" : "");
        for (Part part : PARTS) {
            if (part.in(open)) {
                return part.use();
            }
        }
        return null;
    }
}
