package org.purport.interpret.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The form in which a place name is looked up: lower case, without accents and marks, abbreviations written out. */
public final class PlaceKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount", "sto", "santo", "sta", "santa");

    private PlaceKey() {}

    /** The key of a name, or "" where it has letters that are not Latin: {@code of("St. Jean-d'Angély")} is "saint jean dangely". */
    public static String of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder key = new StringBuilder(plain.length());
        int wordStart = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '-' || c == '/' || c == '\u2010' || c == '\u2013') {
                String word = key.substring(wordStart);
                if (!word.isEmpty()) {
                    key.setLength(wordStart);
                    key.append(WRITTEN_OUT.getOrDefault(word, word)).append(' ');
                    wordStart = key.length();
                }
            } else if (!append(c, key)) {
                return "";
            }
        }
        return key.toString().strip();
    }

    /** Adds the Latin letter or digit that {@code c} stands for; false where there is none. */
    private static boolean append(char c, StringBuilder key) {
        if (c < 128) {
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
            return true;
        }
        String latin = latin(Character.toLowerCase(c));
        key.append(latin);
        return !latin.isEmpty() || !Character.isLetterOrDigit(c) || Character.getType(c) == Character.MODIFIER_LETTER;
    }

    private static String latin(char c) {
        return switch (c) {
            case '\u00f8', '\u00f0' -> c == '\u00f8' ? "o" : "d";
            case '\u0142' -> "l";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            case '\u0153' -> "oe";
            case '\u0111' -> "d";
            case '\u0131' -> "i";
            case '\u00fe' -> "th";
            case '\u0259' -> "a";
            case '\u0127' -> "h";
            default -> "";
        };
    }

    /** Whether {@code text} is written in capitals only, as headlines and datelines are. */
    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }
}
