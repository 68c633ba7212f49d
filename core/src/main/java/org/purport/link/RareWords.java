package org.purport.link;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Words with how rare each is in general news, which two sets of are compared often. Not to be changed. */
final class RareWords extends AbstractSet<String> {
    private static final Comparator<String> BY_HASH =
            Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder());

    private final String[] words;
    private final int[] hashes;
    private final double[] rarities;
    private final double weight;

    private RareWords(String[] words) {
        this.words = words;
        this.hashes = new int[words.length];
        this.rarities = new double[words.length];
        double sum = 0;
        for (int i = 0; i < words.length; i++) {
            hashes[i] = words[i].hashCode();
            rarities[i] = WordRarity.inNews(words[i]);
            sum += rarities[i];
        }
        this.weight = sum;
    }

    static RareWords of(Collection<String> words) {
        return new RareWords(words.stream().distinct().sorted(BY_HASH).toArray(String[]::new));
    }

    /** The rarities of all words in sum. */
    double weight() {
        return weight;
    }

    /** The rarities of the words that both have in sum. */
    double shared(RareWords other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = order(i, other, j);
            if (order == 0) {
                sum += rarities[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Whether both have a word. */
    boolean meets(RareWords other) {
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = order(i, other, j);
            if (order == 0) {
                return true;
            }
            i += order < 0 ? 1 : 0;
            j += order > 0 ? 1 : 0;
        }
        return false;
    }

    private int order(int i, RareWords other, int j) {
        int order = Integer.compare(hashes[i], other.hashes[j]);
        return order == 0 ? words[i].compareTo(other.words[j]) : order;
    }

    /** Shared rarity over the geometric mean of both rarities (cosine of sets), 0 where one is empty. */
    double alike(RareWords other) {
        return weight * other.weight > 0 ? shared(other) / Math.sqrt(weight * other.weight) : 0;
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String text && Arrays.binarySearch(words, text, BY_HASH) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return List.of(words).iterator();
    }

    @Override
    public int size() {
        return words.length;
    }
}
