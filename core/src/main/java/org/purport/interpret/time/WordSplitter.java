package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/** Cuts tokens to the words that time rules match: "third-quarter" is three words, "9am" two. */
final class WordSplitter {
    /** Longer tokens are no times and are not cut. */
    private static final int LONGEST = 40;

    /** Of longer blocks outside prose only the beginning is read. */
    private static final int LONGEST_BLOCK = 1000;

    private WordSplitter() {}

    /** The words of a sentence. */
    static List<Word> words(Sentence sentence, String text) {
        List<Word> words = new ArrayList<>(sentence.size() + 8);
        for (Token token : sentence.tokens()) {
            split(token.span(), text, token.index(), token.pos(), words);
        }
        return words;
    }

    /** The words of a stretch that was not annotated, cut at white space and marks. */
    static List<Word> words(Span block, String text) {
        Span span = new Span(block.start(), Math.min(block.end(), block.start() + LONGEST_BLOCK));
        List<Word> words = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            boolean inside = i < span.end() && isWordPart(text, i, span);
            if (!inside) {
                if (i > start) {
                    split(new Span(start, i), text, -1, "", words);
                }
                if (i < span.end() && !isSpace(text.charAt(i))) {
                    split(new Span(i, i + 1), text, -1, "", words);
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(String text, int i, Span span) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean between = i > span.start()
                && i + 1 < span.end()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean abbreviates = c == '.' && i > span.start() && Character.isLetter(text.charAt(i - 1));
        return abbreviates || (between && (c == ':' || c == '-' || c == '/' || c == ',' || c == '.'));
    }

    private static void split(Span span, String text, int token, String pos, List<Word> words) {
        String form = normal(span.of(text));
        int start = 0;
        boolean whole = form.length() > LONGEST || isNumericDate(form);
        for (int i = 0; i < form.length() && !whole; i++) {
            boolean separator = isSeparator(form, i);
            if (separator || (i > start && isUnitAfterDigit(form, start, i))) {
                words.add(part(form, start, i, span, text).of(token, pos));
                start = i;
            }
            if (separator) {
                words.add(part(form, i, i + 1, span, text).of(token, pos));
                start = i + 1;
            }
        }
        words.add(part(form, start, form.length(), span, text).of(token, pos));
    }

    private static Word part(String form, int from, int to, Span span, String text) {
        Span part = new Span(span.start() + from, span.start() + to);
        boolean capital = Character.isUpperCase(text.charAt(part.start()));
        return new Word(form.substring(from, to), part, capital, -1, "", from > 0);
    }

    /** Lower case of the same length, with plain hyphens and quotation marks. */
    private static String normal(String form) {
        StringBuilder normal = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            normal.append(
                    switch (c) {
                        case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
                        case '\u2018', '\u2019', '`', '\u00b4' -> '\'';
                        default -> Character.toLowerCase(c);
                    });
        }
        String lower = normal.toString();
        return lower.length() == form.length() ? lower : form.toLowerCase(Locale.ROOT);
    }

    private static boolean isSeparator(String form, int i) {
        char c = form.charAt(i);
        return (c == '-' || c == '/')
                && i > 0
                && i + 1 < form.length()
                && Character.isLetterOrDigit(form.charAt(i + 1));
    }

    /** "9am", "5pm": the digits are one word, the letters another. */
    private static boolean isUnitAfterDigit(String form, int start, int i) {
        if (!Character.isLetter(form.charAt(i)) || !Character.isDigit(form.charAt(i - 1))) {
            return false;
        }
        String rest = form.substring(i);
        return Character.isDigit(form.charAt(start))
                && (rest.equals("am") || rest.equals("pm") || rest.equals("a.m.") || rest.equals("p.m."));
    }

    /** "2009-12-19", "12/31/1999": read as a whole. */
    private static boolean isNumericDate(String form) {
        int marks = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '-' || c == '/') {
                marks++;
            } else if (c == 't' && i == 10) {
                return marks == 2;
            } else if (!Character.isDigit(c)) {
                return false;
            }
        }
        return marks == 2 && form.length() >= 6;
    }
}
