package org.purport.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.purport.model.LinkMemory;

/**
 * Finds reports that share their text, by the runs of five words that they have in common (shingling).
 *
 * <p>An agency's text changes from hour to hour; a family is held together by a quorum, so that an early and a late version meet over
 * those between, and a page that takes something from each of two stories does not make them one.
 */
final class CopyFinder {
    /** Mean share from which reports are one family; docs/link.md has the curve. */
    private static final double FAMILY = 0.35;

    /** All of a report's runs count so much more than its writer's own alone: quotations lengthen what is shared. */
    private static final double QUOTED = 0.1;

    /** From this share on, both ways, a report is a reprint to the word; it stands for nothing that the first does not. */
    private static final double REPRINT = 0.9;

    /** Fewer runs than this are a headline or a caption, which say nothing of who copied whom. */
    private static final int FEWEST = 20;

    /** Latest reports looked at for each run, and those that are compared. */
    private static final int LATEST = 32;

    private static final int COMPARED = 24;

    private final LinkMemory memory;
    private final LocalGroups families;
    private final Recent<RunTrace> traces;

    CopyFinder(LinkMemory memory) {
        this.memory = memory;
        this.families = new LocalGroups(memory, Key.FAMILY, Key.FAMILY_SIZE, FAMILY);
        this.traces = new Recent<>(memory, Key.RUNS, RunTrace::of);
    }

    /** Which of two reports comes first by day. */
    interface Order {
        boolean isEarlier(long one, long other);
    }

    /** Takes in a report; says which others are of another family now, and which reports their families begin with, or did. */
    Set<Long> add(long report, RunTrace mine, Order order) {
        if (mine.size() < FEWEST) {
            return Set.of();
        }
        Set<Long> families = new TreeSet<>();
        Set<Long> concerned = new TreeSet<>();
        place(report, mine).forEach((moved, left) -> {
            concerned.add(moved);
            Arrays.stream(memory.latest(Key.REPRINT.of(moved), Integer.MAX_VALUE))
                    .forEach(concerned::add);
            families.add(left);
            families.add(family(moved));
        });
        boolean rearranged = !families.isEmpty();
        families.add(family(report));
        for (long family : families) {
            long known = memory.number(Key.FAMILY_ROOT.of(family), 0);
            long root = begin(family, rearranged || known == 0 ? members(family) : List.of(known, report), order);
            concerned.add(known == 0 ? family : known);
            concerned.add(root);
        }
        return concerned;
    }

    /** The first of some reports of a family by day, which is kept where they are several. */
    private long begin(long family, List<Long> reports, Order order) {
        long root = family;
        if (reports.size() > 1) {
            root = reports.get(0);
            for (long each : reports) {
                root = order.isEarlier(each, root) ? each : root;
            }
            memory.keepNumber(Key.FAMILY_ROOT.of(family), root);
        } else {
            memory.forgetNumber(Key.FAMILY_ROOT.of(family));
        }
        return root;
    }

    /** Puts a report into a family; says which earlier ones are in another now, with the family that they left. */
    private NavigableMap<Long, Long> place(long report, RunTrace mine) {
        Map<Long, Double> met = new HashMap<>();
        long[] keys = mine.keys();
        for (long key : keys) {
            for (long other : memory.latest(Key.RUN.of(key), LATEST)) {
                met.merge(other, 1.0, Double::sum);
            }
        }
        List<Long> near = new ArrayList<>(Ranking.best(met, COMPARED));
        for (long other : near.stream().sorted().toList()) {
            RunTrace theirs = traces.of(other);
            if (mine.shared(theirs) >= REPRINT * Math.max(mine.size(), theirs.size())) {
                memory.keepNumber(Key.REPRINT.of(report), other);
                memory.addItem(Key.REPRINT.of(other), report);
                return new TreeMap<>();
            }
        }
        traces.put(report, mine, mine.bytes());
        near.removeIf(other -> share(report, other) == 0);
        NavigableMap<Long, Long> moved = families.place(report, near, this::share);
        for (long key : keys) {
            memory.addItem(Key.RUN.of(key), report);
        }
        return moved;
    }

    /** The part of the shorter report that the longer has: of its writer's own runs or of all, whichever is less. */
    private double share(long one, long other) {
        RunTrace first = traces.of(one);
        RunTrace second = traces.of(other);
        RunTrace shorter = first.size() <= second.size() ? first : second;
        RunTrace longer = shorter.equals(first) ? second : first;
        int shared = shorter.shared(longer);
        if (shared == 0) {
            return 0;
        }
        double all = (double) shared / shorter.size() + QUOTED;
        return shorter.own() == 0 ? all : Math.min(all, (double) shorter.ownIn(longer) / shorter.own());
    }

    /** The family of a report, known by its first. */
    long family(long report) {
        return families.of(memory.number(Key.REPRINT.of(report), report));
    }

    /** All reports of a family, ascending. */
    List<Long> members(long family) {
        List<Long> all = new ArrayList<>();
        for (long report : families.members(family, Integer.MAX_VALUE)) {
            all.add(report);
            Arrays.stream(memory.latest(Key.REPRINT.of(report), Integer.MAX_VALUE))
                    .forEach(all::add);
        }
        return all.stream().sorted().toList();
    }
}
