package org.purport.annotate;

import java.util.List;
import org.purport.model.Block;

/** Tells text that stands in capitals throughout, as wire services and some headlines have it. */
public final class Capitals {
    /** Fewer letters are an acronym or a name. */
    private static final int FEWEST_LETTERS = 12;

    /** "McDONNELL", "said" left in by a typist: one letter in so many may be small. */
    private static final int LETTERS_FOR_A_SMALL_ONE = 20;

    private Capitals() {}

    /** Whether a text is in capitals. */
    public static boolean throughout(String text) {
        int capitals = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        return capitals >= FEWEST_LETTERS && small * LETTERS_FOR_A_SMALL_ONE <= capitals;
    }

    /** Whether any block with sentences is in capitals. */
    public static boolean inAny(List<Block> blocks, String text) {
        return blocks.stream()
                .anyMatch(
                        block -> block.kind().prose() && throughout(block.span().of(text)));
    }
}
