package org.purport.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Numbers by their worth. */
final class Ranking {
    private Ranking() {}

    /** A number; what is worth less is less, and of equals what is earlier. */
    private record Ranked(long number, double worth) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            int order = Double.compare(worth, other.worth);
            return order == 0 ? Long.compare(number, other.number) : order;
        }
    }

    /** The keys of the largest values, the largest first, of equals the latest. */
    static List<Long> best(Map<Long, Double> worth, int most) {
        PriorityQueue<Ranked> best = new PriorityQueue<>();
        worth.forEach((number, value) -> {
            Ranked each = new Ranked(number, value);
            if (best.size() < most) {
                best.add(each);
            } else if (each.compareTo(best.element()) > 0) {
                best.remove();
                best.add(each);
            }
        });
        List<Ranked> ordered = new ArrayList<>(best);
        ordered.sort(Collections.reverseOrder());
        return ordered.stream().map(Ranked::number).toList();
    }
}
