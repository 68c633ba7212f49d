package org.purport.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Joins what is alike on average (agglomerative clustering by average link): two groups become one as long as the mean likeness of
 * all pairs across them is at least a limit, the most alike first.
 *
 * <p>A chain of neighbours that are each alike, whose ends are not, is cut where it is thinnest, so that no group grows over its
 * stragglers; a single pair never joins two groups of many. The result does not depend on the order in which pairs are told.
 */
final class AverageLinkage {
    private final double limit;
    private final List<Map<Integer, Double>> likenesses = new ArrayList<>();
    private final long[] sizes;
    private final Groups groups;
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));

    /** Two groups by their smallest members, with the sizes that they had when the pair was told. */
    private record Pair(int first, int second, double likeness, long firstSize, long secondSize) {}

    /** @param sizes how many each number stands for */
    AverageLinkage(long[] sizes, double limit) {
        this.limit = limit;
        this.sizes = sizes.clone();
        this.groups = new Groups(sizes.length);
        for (int i = 0; i < sizes.length; i++) {
            likenesses.add(new HashMap<>());
        }
    }

    /**
     * How alike two numbers are, in sum over all that they stand for; pairs that are never told are not alike at all, negative
     * infinity keeps apart whatever else is in the groups.
     */
    void alike(int a, int b, double likeness) {
        likenesses.get(a).put(b, likeness);
        likenesses.get(b).put(a, likeness);
    }

    /** Joins; to be called once. */
    Groups join() {
        for (int a = 0; a < sizes.length; a++) {
            offer(a, true);
        }
        while (!pairs.isEmpty()) {
            Pair best = pairs.remove();
            if (sizes[best.first()] == best.firstSize() && sizes[best.second()] == best.secondSize()) {
                merge(best.first(), best.second());
            }
        }
        return groups;
    }

    private void merge(int kept, int gone) {
        Map<Integer, Double> sums = likenesses.get(kept);
        for (Map.Entry<Integer, Double> each : likenesses.get(gone).entrySet()) {
            int other = each.getKey();
            likenesses.get(other).remove(gone);
            if (other != kept) {
                double sum = sums.merge(other, each.getValue(), Double::sum);
                likenesses.get(other).put(kept, sum);
            }
        }
        likenesses.get(gone).clear();
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        groups.join(kept, gone);
        offer(kept, false);
    }

    private void offer(int a, boolean onlyLater) {
        likenesses.get(a).forEach((b, sum) -> {
            double mean = sum / sizes[a] / sizes[b];
            if (mean >= limit && (!onlyLater || b > a)) {
                int first = Math.min(a, b);
                int second = Math.max(a, b);
                pairs.add(new Pair(first, second, mean, sizes[first], sizes[second]));
            }
        });
    }
}
