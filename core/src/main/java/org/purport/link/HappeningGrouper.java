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
            TreeSet<Integer> candidates = new TreeSet<>();
            for (String key : keys(telling)) {
                List<Integer> earlier =
                        index.computeIfAbsent(stories.of(telling.report()) + " " + key, k -> new ArrayList<>());
                candidates.addAll(earlier.subList(Math.max(0, earlier.size() - LATEST), earlier.size()));
                earlier.add(i);
            }
            for (int other : candidates) {
                double score =
                        comparable(tellings.get(other), telling) ? HappeningScore.of(tellings.get(other), telling) : 0;
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

    private static List<String> keys(Telling telling) {
        List<String> keys = new ArrayList<>(KindredActs.keys(telling.lemma()));
        String code = telling.code();
        if (code != null) {
            telling.roleWords().forEach(word -> keys.add(code + " " + word));
        }
        return keys;
    }

    private static boolean comparable(Telling a, Telling b) {
        return KindredActs.of(a.lemma(), b.lemma()) != KindredActs.Kinship.NONE
                || (a.code() != null
                        && a.code().equals(b.code())
                        && a.roleWords().stream().anyMatch(b.roleWords()::contains));
    }
}
