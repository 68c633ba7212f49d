package org.purport.annotate;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * What tells the case of a word: the word, its neighbours, the case before it, its ending.
 *
 * <p>Features are numbers below {@link #SPACE}, hashed; words that training saw once are all alike, so that what helps with unknown words
 * is learned. Not thread-safe: one for each sentence.
 */
public final class CaseFeatures {
    /** How many features there can be. */
    public static final int SPACE = 1 << 21;

    /** How many features a word has. */
    public static final int COUNT = 19;

    private static final int UNKNOWN = 0x9e3779b9;
    private static final int OUTSIDE = 0x7f4a7c15;

    private final List<String> words;
    private final int[] hashes;
    private final boolean[] known;
    private final int[] found = new int[COUNT];
    private int size;

    /**
     * The features of a sentence's words.
     *
     * @param sentence in lower case
     * @param vocabulary the {@link #number} of every known word
     */
    public CaseFeatures(List<String> sentence, BitSet vocabulary) {
        this.words = sentence;
        this.hashes = new int[sentence.size()];
        this.known = new boolean[sentence.size()];
        for (int i = 0; i < hashes.length; i++) {
            known[i] = vocabulary.get(number(sentence.get(i)));
            hashes[i] = known[i] ? sentence.get(i).hashCode() : UNKNOWN;
        }
    }

    /** The number of a word in the vocabulary. */
    public static int number(String word) {
        return mix(word.toLowerCase(Locale.ROOT).hashCode(), 77) & (SPACE - 1);
    }

    private static int mix(int hash, int template) {
        int h = hash * 0x85ebca6b + template * 0xc2b2ae35;
        h ^= h >>> 15;
        h *= 0x27d4eb2d;
        h ^= h >>> 13;
        return h;
    }

    private int word(int i) {
        return i < 0 || i >= hashes.length ? OUTSIDE : hashes[i];
    }

    /** The features of word {@code i}, valid until the next call. */
    public int[] of(int i, WordCase before, WordCase earlier) {
        size = 0;
        String word = words.get(i);
        int own = hashes[i];
        int last = before.ordinal();
        int ending = ending(word, 3);
        add(0, 0);
        add(1, own);
        add(2, word(i - 1));
        add(3, word(i + 1));
        add(4, word(i - 1) * 31 + own);
        add(5, own * 31 + word(i + 1));
        add(6, own * 31 + last);
        add(7, last * 8 + earlier.ordinal());
        add(8, ending);
        add(9, ending(word, 2));
        add(10, word.substring(0, Math.min(3, word.length())).hashCode());
        add(11, word(i + 1) * 31 + last);
        add(12, word(i - 2));
        add(13, word(i + 2));
        add(14, ending * 31 + last);
        add(15, shape(word) * 2 + (known[i] ? 1 : 0));
        add(16, word(i - 1) * 31 + word(i + 1));
        add(17, ((last * 2 + (known[i] ? 1 : 0)) * 2) + (i + 1 < known.length && known[i + 1] ? 1 : 0));
        add(18, ending(word, 4));
        return found;
    }

    private void add(int template, int value) {
        found[size++] = mix(value, template + 1) & (SPACE - 1);
    }

    private static int ending(String word, int letters) {
        return word.substring(Math.max(0, word.length() - letters)).hashCode();
    }

    /** Length, and whether it could be spoken: acronyms are short and often without vowels. */
    private static int shape(String word) {
        int vowels = 0;
        for (int i = 0; i < word.length(); i++) {
            vowels += "aeiouy".indexOf(word.charAt(i)) >= 0 ? 1 : 0;
        }
        return Math.min(word.length(), 9) * 4 + Math.min(vowels, 3);
    }
}
