package org.purport.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of so many words that a text has, as hashes. */
final class Shingles {
    private Shingles() {}

    static Set<Long> of(List<String> words, int length) {
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (String word : words.subList(i, i + length)) {
                hash = hash * 1_000_003 + word.hashCode();
                hash ^= hash >>> 29;
            }
            runs.add(hash);
        }
        return runs;
    }

    static int shared(Set<Long> some, Set<Long> others) {
        int count = 0;
        for (long each : some) {
            if (others.contains(each)) {
                count++;
            }
        }
        return count;
    }
}
