package org.purport.keep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A ruling on record.
 *
 * @param number in the order of the records, from 1
 */
public record Judgement(long number, String who, Instant when, String why, Ruling ruling) {

    /** Those that count, in order: what an undoing that counts itself names does not, nor does an undoing. */
    static List<Judgement> inForce(List<Judgement> all) {
        Set<Long> undone = undone(all);
        return all.stream()
                .filter(each -> !undone.contains(each.number()) && !(each.ruling() instanceof Ruling.Undo))
                .toList();
    }

    /** The numbers of those that later ones undo. */
    static Set<Long> undone(List<Judgement> all) {
        List<Judgement> latestFirst = new ArrayList<>(all);
        latestFirst.sort((a, b) -> Long.compare(b.number(), a.number()));
        Set<Long> undone = new HashSet<>();
        for (Judgement each : latestFirst) {
            if (each.ruling() instanceof Ruling.Undo undo && !undone.contains(each.number())) {
                undone.add(undo.judgement());
            }
        }
        return undone;
    }
}
