package org.purport.annotate;

import java.util.Locale;

/** How a word is written in running text. */
public enum WordCase {
    /** Marks, numbers, and words with numerals in them: nothing to decide. */
    NONE,
    LOWER,
    INITIAL,
    UPPER,
    /** Before a sentence. */
    START;

    /** The case of a word as it stands in text that is not in capitals throughout. */
    public static WordCase of(String word) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) {
                return NONE;
            }
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (letters == 0 || word.startsWith("'")) {
            return NONE;
        }
        if (capitals == letters && letters > 1) {
            return UPPER;
        }
        return capitals > 0 ? INITIAL : LOWER;
    }

    /** What the first word of a sentence tells of the next: its capital tells nothing. */
    public WordCase opening() {
        return this == LOWER || this == INITIAL ? START : this;
    }

    /** A word of text in capitals as this case has it; {@code opens} where it opens a sentence. */
    String of(String word, boolean opens) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (this) {
            case UPPER -> word.toUpperCase(Locale.ROOT);
            case INITIAL -> capitalized(lower);
            case LOWER, START -> opens ? capitalized(lower) : lower;
            // "3rd" but "M-16"
            case NONE -> !word.isEmpty() && Character.isLetter(word.charAt(0)) ? word : lower;
        };
    }

    private static String capitalized(String word) {
        StringBuilder cased = new StringBuilder(word);
        for (int i = 0; i < cased.length(); i++) {
            if (i == 0 || cased.charAt(i - 1) == '-') {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }
}
