package org.purport.interpret.actor;

import java.util.BitSet;
import java.util.List;
import org.purport.model.Sentence;

/** Follows quotation marks through the paragraphs of a report. */
final class Quotes {
    private int block = -1;
    private boolean open;

    /** Which tokens of the next sentence stand in quotation marks. */
    BitSet next(Sentence sentence) {
        if (sentence.block() != block) {
            block = sentence.block();
            open = false; // a quotation that goes on in a new paragraph is opened there again
        }
        BitSet quoted = new BitSet(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).word();
            if (isOpening(word) || (isStraight(word) && !open)) {
                open = true;
            } else if (isClosing(word) || isStraight(word)) {
                open = false;
            } else if (open) {
                quoted.set(i);
            }
        }
        return quoted;
    }

    private static boolean isOpening(String word) {
        return List.of("\u201c", "\u201e", "\u00ab", "``").contains(word);
    }

    private static boolean isClosing(String word) {
        return List.of("\u201d", "\u00bb", "''").contains(word);
    }

    private static boolean isStraight(String word) {
        return word.equals("\"");
    }
}
