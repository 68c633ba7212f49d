package org.purport.lab.encoder;

import java.util.BitSet;
import java.util.List;
import org.purport.encode.Window;

/**
 * A window with what people marked in it.
 *
 * @param labels for each {@link Head} a value for each word, NaN where nobody said
 * @param attributions whose cue stands in the window
 * @param lower the states of the window's pieces below the layers that are tuned, row by row; empty before they are known
 */
@SuppressWarnings("ArrayRecordComponent") // read once, by the trainer
record Lesson(Window window, float[][] labels, List<Marked> attributions, float[] lower) {
    /** What is learned of each word. */
    enum Head {
        /** The head of an attribution's cue. */
        CUE,
        /** How factual the event is that the word names, -1 to 1. */
        FACTUALITY,
        /** A word of a negated event. */
        NEGATED
    }

    /**
     * An attribution, in words of the window.
     *
     * @param cue the word that governs the cue
     */
    record Marked(int cue, BitSet content, BitSet source) {}

    Lesson {
        attributions = List.copyOf(attributions);
    }

    Lesson with(float[] states) {
        return new Lesson(window, labels, attributions, states);
    }
}
