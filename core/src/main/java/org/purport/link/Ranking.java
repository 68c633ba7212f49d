package org.purport.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Numbers by their worth. */
final class Ranking {
    private Ranking() {}

    /** The keys of the largest values, the largest first, of equals the latest. */
    static List<Long> best(Map<Long, Double> worth, int most) {
        return worth.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
