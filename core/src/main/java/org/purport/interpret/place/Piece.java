package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.Sentence;
import org.purport.model.Span;
import org.purport.model.Token;

/**
 * A word or a part of a hyphenated one: "Beijing-based" holds a name and a word.
 *
 * @param token index of the token it is of, -1 outside sentences
 * @param entity class that the annotator gave the token
 * @param joined whether it hangs on the piece before without a space
 */
record Piece(Span span, String text, int token, String entity, boolean joined) {

    /** The pieces of a sentence. */
    static List<Piece> of(Sentence sentence, String text) {
        List<Piece> pieces = new ArrayList<>(sentence.size() + 8);
        for (Token token : sentence.tokens()) {
            // The annotator gives words of text in capitals their case.
            boolean recased = token.word().length() == token.span().length()
                    && token.word().equalsIgnoreCase(token.span().of(text));
            split(token.span(), recased ? token.word() : token.span().of(text), token.index(), token.entity(), pieces);
        }
        return pieces;
    }

    /** The pieces of a stretch without sentences, as a dateline or a title is. */
    static List<Piece> of(Span span, String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = -1;
        for (int i = span.start(); i <= span.end(); i++) {
            boolean inWord = i < span.end() && isWordPart(text, i);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                split(new Span(start, i), text.substring(start, i), -1, "O", pieces);
                start = -1;
            }
            if (!inWord && i < span.end() && !Character.isWhitespace(text.charAt(i))) {
                pieces.add(new Piece(new Span(i, i + 1), text.substring(i, i + 1), -1, "O", false));
            }
        }
        return pieces;
    }

    private static boolean isWordPart(String text, int i) {
        char c = text.charAt(i);
        boolean abbreviation = c == '.' && i > 0 && Character.isLetter(text.charAt(i - 1));
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019' || abbreviation;
    }

    private static void split(Span span, String word, int token, String entity, List<Piece> pieces) {
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean divides = (c == '-' || c == '/' || c == '\u2013' || c == '\u2010' || c == '\u2014') && i > from;
            if (divides && i + 1 < word.length()) {
                pieces.add(piece(span, word, from, i, token, entity));
                from = i + 1;
            }
        }
        if (from < word.length()) {
            pieces.add(piece(span, word, from, word.length(), token, entity));
        }
    }

    private static Piece piece(Span span, String word, int from, int to, int token, String entity) {
        Span part = new Span(span.start() + from, span.start() + to);
        return new Piece(part, word.substring(from, to), token, entity, from > 0);
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean isNumber() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    boolean isWord() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }
}
