package org.purport.link;

/**
 * Scores of pairs that were worked out lately: groups near one another are looked at again with each report of a story.
 *
 * <p>A pair has one place, where the next pair of that place takes over. So what is held is bounded, and what is asked for is what
 * was put, or nothing.
 */
final class PairScores {
    private static final int PLACES = 1 << 16;

    private final long[] ones = new long[PLACES];
    private final long[] others = new long[PLACES];
    private final double[] scores = new double[PLACES];

    /** Works out what is not held. */
    interface Score {
        double of(long one, long other);
    }

    /** The score of two items, which are not both 0. */
    double of(long one, long other, Score score) {
        long hash = (one * 0x9e3779b97f4a7c15L ^ other) * 0xbf58476d1ce4e5b9L;
        int place = (int) (hash >>> 48);
        if (ones[place] != one || others[place] != other) {
            scores[place] = score.of(one, other);
            ones[place] = one;
            others[place] = other;
        }
        return scores[place];
    }
}
