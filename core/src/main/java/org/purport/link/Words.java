package org.purport.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The words of a text in lower case, without possessive endings; which of them say what it is about. */
final class Words {
    private static final Set<String> FUNCTION_WORDS = functionWords();

    private Words() {}

    /** Every run of letters and digits. */
    static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                boolean possessive = i - start == 1
                        && lower.charAt(start) == 's'
                        && start > 0
                        && isApostrophe(lower.charAt(start - 1));
                if (!possessive) {
                    words.add(lower.substring(start, i));
                }
                start = -1;
            }
        }
        return words;
    }

    /** The words that are no function words, plural endings cut. */
    static List<String> content(String text) {
        List<String> words = new ArrayList<>();
        for (String word : all(text)) {
            if (word.length() > 1 && !FUNCTION_WORDS.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean plural = length > 3 && word.endsWith("s") && "sui".indexOf(word.charAt(length - 2)) < 0;
        return plural ? word.substring(0, length - 1) : word;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static Set<String> functionWords() {
        InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("function-words.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> words = new HashSet<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> words.addAll(List.of(line.split(" "))));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read function-words.txt", e);
        }
    }
}
