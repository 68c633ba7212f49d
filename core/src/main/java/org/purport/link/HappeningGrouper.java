package org.purport.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.purport.model.LinkMemory;

/**
 * Joins the tellings of one happening within a story, by the mean of the scores of their pairs.
 *
 * <p>Only tellings whose lemmas are kindred or whose CAMEO code and a participant agree are compared, each with the latest of its kind
 * in the story's latest reports and in those that are most like its own, so that one more telling costs the same however many there
 * are.
 */
final class HappeningGrouper {
    /** Mean score from which tellings are of one happening; docs/link.md has the curve. */
    private static final double ONE = 0.25;

    /** Scores below count as nothing. */
    private static final double CHANCE = 0.02;

    /** Of what a report itself says is one, more than any doubt of others. */
    private static final double SAID = 50;

    /** Latest tellings that are compared under each key, and those that come into question. */
    private static final int LATEST = 40;

    private static final int COMPARED = 24;

    private final LocalGroups happenings;
    private final Recent<Tellings> tellings;
    private final PairScores scores = new PairScores();

    HappeningGrouper(LinkMemory memory) {
        this.happenings = new LocalGroups(memory, Key.HAPPENING, Key.HAPPENING_SIZE, ONE);
        this.tellings = new Recent<>(memory, Key.TELLINGS, Tellings::of);
    }

    LocalGroups groups() {
        return happenings;
    }

    void keep(long report, Tellings told) {
        tellings.put(report, told, told.bytes());
    }

    /** What is remembered of the events of a report. */
    List<Telling> tellings(long report) {
        return tellings.of(report).all();
    }

    /** Takes a report's tellings out of their happenings. */
    void release(long report) {
        int size = slots(report);
        long[] items = new long[size];
        Arrays.setAll(items, slot -> Key.item(report, slot));
        happenings.release(items);
    }

    private int slots(long report) {
        return Math.min(Key.SLOTS, tellings.of(report).all().size());
    }

    /**
     * Puts the tellings of a report, which stand alone, into the happenings of its story.
     *
     * @param neighbours reports of the story, ascending
     */
    void place(long report, List<Long> neighbours) {
        Map<String, List<Long>> index = new HashMap<>();
        for (long neighbour : neighbours) {
            for (int slot = 0; slot < slots(neighbour); slot++) {
                put(index, Key.item(neighbour, slot));
            }
        }
        for (int slot = 0; slot < slots(report); slot++) {
            long item = Key.item(report, slot);
            Map<Long, Double> alike = new HashMap<>();
            for (long other : candidates(index, telling(item))) {
                double score = likeness(item, other);
                if (score > 0) {
                    alike.put(other, score);
                }
            }
            happenings.place(item, Ranking.best(alike, COMPARED), this::likeness);
            put(index, item);
        }
    }

    private Telling telling(long item) {
        return tellings.of(Key.report(item)).all().get(Key.slot(item));
    }

    private static Set<Long> candidates(Map<String, List<Long>> index, Telling telling) {
        Set<Long> candidates = new TreeSet<>();
        for (String key : keys(telling)) {
            List<Long> under = index.getOrDefault(key, List.of());
            candidates.addAll(under.subList(Math.max(0, under.size() - LATEST), under.size()));
        }
        return candidates;
    }

    private void put(Map<String, List<Long>> index, long item) {
        keys(telling(item)).forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>())
                .add(item));
    }

    private static List<String> keys(Telling telling) {
        List<String> keys = new ArrayList<>(KindredActs.keys(telling.lemma()));
        String code = telling.code();
        if (code != null) {
            telling.roleWords().forEach(word -> keys.add(code + " " + word));
        }
        return keys;
    }

    private double likeness(long one, long other) {
        return scores.of(one, other, this::score);
    }

    private double score(long one, long other) {
        if (Key.report(one) == Key.report(other)
                && tellings.of(Key.report(one)).same().contains(Tellings.Pair.of(Key.slot(one), Key.slot(other)))) {
            return SAID;
        }
        Telling first = telling(one);
        Telling second = telling(other);
        if (!comparable(first, second)) {
            return 0;
        }
        double score = HappeningScore.of(first, second);
        return score >= CHANCE || score == Double.NEGATIVE_INFINITY ? score : 0;
    }

    private static boolean comparable(Telling one, Telling other) {
        if (KindredActs.of(one.lemma(), other.lemma()) != KindredActs.Kinship.NONE) {
            return true;
        }
        String code = one.code();
        return code != null && code.equals(other.code()) && one.roleWords().meets(other.roleWords());
    }
}
