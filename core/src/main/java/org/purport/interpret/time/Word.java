package org.purport.interpret.time;

import org.purport.model.Span;

/**
 * What the rules match: a token, or a part of a hyphenated one.
 *
 * @param text in lower case, with plain quotation marks and hyphens
 * @param capital whether it began with a capital letter
 * @param token index in its sentence, -1 outside sentences
 * @param pos Penn Treebank tag of the token, "" outside sentences
 * @param glued whether it is a part of a hyphenated token, not the first
 */
record Word(String text, Span span, boolean capital, int token, String pos, boolean glued) {

    /** The same word as the token {@code index} with the tag {@code tag}. */
    Word of(int index, String tag) {
        return new Word(text, span, capital, index, tag, glued);
    }

    boolean isDigits() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
