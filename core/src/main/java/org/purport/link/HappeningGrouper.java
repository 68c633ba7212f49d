package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Joins the tellings of one happening within a story, by the mean of the scores of all their pairs.
 *
 * <p>Only tellings whose lemmas are kindred or whose CAMEO code and a participant agree are compared, each with the latest of its kind,
 * so that one more telling costs the same however many there are.
 */
final class HappeningGrouper {
    /** Mean score from which tellings are of one happening; docs/link.md has the curve. */
    private static final double ONE = 0.25;

    /** Scores below count as nothing. */
    private static final double CHANCE = 0.02;

    /** Latest tellings that are compared under each key. */
    private static final int LATEST = 100;

    private HappeningGrouper() {}

    /**
     * Groups of indexes into {@code tellings}.
     *
     * @param stories the story of each report
     * @param same pairs of indexes that a report itself says are one
     */
    static Groups join(List<Telling> tellings, Groups stories, List<int[]> same) {
        AverageLinkage linkage = new AverageLinkage(tellings.size(), ONE);
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            String story = stories.of(telling.report()) + " ";
            TreeSet<Integer> candidates = new TreeSet<>();
            for (String key : KindredActs.keys(telling.lemma())) {
                candidates.addAll(latest(index, story + key, i));
            }
            candidates.removeIf(
                    other -> KindredActs.of(tellings.get(other).lemma(), telling.lemma()) == KindredActs.Kinship.NONE);
            String code = telling.code();
            if (code != null) {
                for (String word : telling.roleWords()) {
                    candidates.addAll(latest(index, story + code + " " + word, i));
                }
            }
            for (int other : candidates) {
                double score = HappeningScore.of(tellings.get(other), telling);
                if (score >= CHANCE) {
                    linkage.alike(other, i, score);
                }
            }
        }
        for (int[] pair : same) {
            linkage.alike(pair[0], pair[1], 1);
        }
        Groups groups = linkage.join();
        same.forEach(pair -> groups.join(pair[0], pair[1]));
        return groups;
    }

    /** The latest tellings under a key; {@code next} is put under it. */
    private static List<Integer> latest(Map<String, List<Integer>> index, String key, int next) {
        List<Integer> earlier = index.computeIfAbsent(key, k -> new ArrayList<>());
        List<Integer> latest = List.copyOf(earlier.subList(Math.max(0, earlier.size() - LATEST), earlier.size()));
        earlier.add(next);
        return latest;
    }
}
