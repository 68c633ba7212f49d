package org.purport.interpret.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as they are compared: lower case, no accents, no marks. */
final class Words {
    private Words() {}

    /** One word as it is compared: "Orbán" and "ORBAN" are "orban". */
    static String folded(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 128;
        }
        if (ascii) {
            return word.toLowerCase(Locale.ROOT);
        }
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c == '\u2019' ? '\'' : c == '\u0131' ? 'i' : c == '\u0142' ? 'l' : c);
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** The folded words of a name. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ")) {
            if (!word.isEmpty()) {
                words.add(folded(word));
            }
        }
        return words;
    }

    /** Whether every word of {@code part} comes in {@code whole}, in this order. */
    static boolean inOrder(List<String> part, List<String> whole) {
        int next = 0;
        for (String word : whole) {
            if (next < part.size() && matches(part.get(next), word)) {
                next++;
            }
        }
        return next == part.size();
    }

    /** Equal, or one the initial of the other: "J." and "john". */
    private static boolean matches(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return shorter.length() == 2 && shorter.charAt(1) == '.' && longer.charAt(0) == shorter.charAt(0);
    }

    /** The first letters of the words that begin with capitals: "WFP". */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
