package org.purport.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the encoder makes of a report, word by word: a learned opinion that interpreters weigh beside their rules.
 *
 * @param sentences in the report's order; empty where no encoder ran
 */
public record Impressions(List<OfSentence> sentences) {
    /** No encoder ran. */
    public static final Impressions NONE = new Impressions(List.of());

    public Impressions {
        sentences = List.copyOf(sentences);
    }

    /** Of a sentence by its index, or null where there are none. */
    public @Nullable OfSentence of(Sentence sentence) {
        return sentence.index() < sentences.size() ? sentences.get(sentence.index()) : null;
    }

    /**
     * Of a sentence; arrays are as long as the part of it that the encoder read.
     *
     * @param cue how probably each word is the head of a cue that attributes something, 0 to 1
     * @param factuality how factual the event is that a word names, -3 to 3, if it names one
     * @param negated how probably each word names what is negated, 0 to 1
     * @param states what the encoder knows of each word, a vector of fixed length; parallel to the words
     * @param spread by word that may be a cue: what it attributes, and to whom
     */
    @SuppressWarnings("ArrayRecordComponent") // many and large; never compared
    public record OfSentence(
            float[] cue, float[] factuality, float[] negated, float[][] states, Map<Integer, Spread> spread) {
        public OfSentence {
            spread = Map.copyOf(spread);
        }

        /** Words that the encoder read. */
        public int size() {
            return cue.length;
        }
    }

    /**
     * How probably each word of the cue's sentence belongs to what is said, and to who says it.
     *
     * @param content 0 to 1
     * @param source 0 to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // see above
    public record Spread(float[] content, float[] source) {}
}
