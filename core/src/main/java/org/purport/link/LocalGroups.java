package org.purport.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.purport.model.LinkMemory;

/**
 * Groups that grow item by item, each by the mean likeness of its members ({@link AverageLinkage}).
 *
 * <p>A new item looks at the few groups that hold what is most like it. Where more than one may take it, or one hardly, those groups
 * are put together anew from their single items, so that a late item can join, part and rearrange what stood before. What is larger
 * than can be looked at whole stays as it is: it may take items and other groups, by the mean over its latest members. So one more
 * item costs the same however many there are.
 *
 * <p>A group is known by its first item; an item that stands alone is its own group.
 */
final class LocalGroups {
    /** Groups that are looked at for a new item. */
    private static final int LOOKED_AT = 6;

    /** Items that are grouped anew one by one. */
    private static final int SINGLY = 48;

    /** Latest members that stand for a large group, against the new item and against the rest. */
    private static final int SAMPLE = 24;

    private static final int SMALL_SAMPLE = 6;

    /** A group whose mean likeness to the item is below this part of the limit has no say about it. */
    private static final double SAY = 0.25;

    /** How alike two items are; 0 where not at all, negative infinity where they must never be of one group. */
    interface Likeness {
        double of(long one, long other);
    }

    private final LinkMemory memory;
    private final Key groups;
    private final Key sizes;
    private final double limit;

    LocalGroups(LinkMemory memory, Key groups, Key sizes, double limit) {
        this.memory = memory;
        this.groups = groups;
        this.sizes = sizes;
        this.limit = limit;
    }

    /** The group of an item. */
    long of(long item) {
        return memory.number(groups.of(item), item);
    }

    long size(long group) {
        return memory.number(sizes.of(group), 1);
    }

    /** The latest members of a group, ascending. */
    long[] members(long group, int most) {
        return size(group) == 1 ? new long[] {group} : memory.latest(groups.of(group), most);
    }

    /**
     * Takes in a new item, larger than all before.
     *
     * @param near earlier items that it is like, the most alike first
     * @return earlier items whose group is another now, with the group that they left
     */
    NavigableMap<Long, Long> place(long item, List<Long> near, Likeness likeness) {
        Map<Long, Double> means = means(item, near, likeness);
        if (means.isEmpty()) {
            return new TreeMap<>();
        }
        NavigableMap<Long, Long> moved = new TreeMap<>();
        long only = means.keySet().iterator().next();
        if (means.size() == 1 && means.values().iterator().next() >= limit) {
            assign(item, only, moved);
        } else {
            regroup(item, means.keySet(), likeness, moved);
        }
        moved.remove(item);
        return moved;
    }

    private Map<Long, Double> means(long item, List<Long> near, Likeness likeness) {
        Set<Long> looked = new LinkedHashSet<>();
        Map<Long, Double> means = new LinkedHashMap<>();
        for (long other : near) {
            long group = of(other);
            if (looked.size() < LOOKED_AT && looked.add(group)) {
                double mean = mean(new long[] {item}, members(group, SAMPLE), likeness);
                if (mean >= SAY * limit) {
                    means.put(group, mean);
                }
            }
        }
        return means;
    }

    private static double mean(long[] some, long[] others, Likeness likeness) {
        double sum = 0;
        for (long one : some) {
            for (long other : others) {
                sum += likeness.of(one, other);
            }
        }
        return sum / some.length / others.length;
    }

    /** An item, or a group that is too large to be taken apart. */
    private record Unit(long first, long size) {}

    private void regroup(long item, Set<Long> touched, Likeness likeness, NavigableMap<Long, Long> moved) {
        List<Unit> units = new ArrayList<>(List.of(new Unit(item, 1)));
        List<long[]> samples = new ArrayList<>(List.of(new long[] {item}));
        for (long group : touched) {
            long size = size(group);
            if (units.size() + size <= SINGLY) {
                for (long member : members(group, SINGLY)) {
                    units.add(new Unit(member, 1));
                    samples.add(new long[] {member});
                }
            } else {
                units.add(new Unit(group, size));
                samples.add(members(group, SAMPLE));
            }
        }
        AverageLinkage linkage =
                new AverageLinkage(units.stream().mapToLong(Unit::size).toArray(), limit);
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                long[] sample = samples.get(j);
                long[] mine = samples.get(i);
                double mean = i == 0 ? mean(mine, sample, likeness) : mean(few(mine), few(sample), likeness);
                if (mean != 0) {
                    linkage.alike(
                            i, j, mean * units.get(i).size() * units.get(j).size());
                }
            }
        }
        for (List<Integer> joined : linkage.join().all()) {
            write(joined.stream().map(units::get).toList(), moved);
        }
    }

    private static long[] few(long[] sample) {
        return sample.length <= SMALL_SAMPLE
                ? sample
                : Arrays.copyOfRange(sample, sample.length - SMALL_SAMPLE, sample.length);
    }

    private void write(List<Unit> units, NavigableMap<Long, Long> moved) {
        List<Unit> ascending =
                units.stream().sorted(Comparator.comparingLong(Unit::first)).toList();
        long group = ascending.get(0).first();
        for (Unit unit : ascending) {
            if (unit.size() > 1 && unit.first() == group) {
                continue;
            }
            long[] members = unit.size() == 1 ? new long[] {unit.first()} : members(unit.first(), Integer.MAX_VALUE);
            for (long member : members) {
                assign(member, group, moved);
            }
        }
    }

    /** Puts an item into a group; the first item of the group has to be put there before the others. */
    private void assign(long item, long group, NavigableMap<Long, Long> moved) {
        long old = of(item);
        if (old == group) {
            return;
        }
        leave(item, old);
        if (item == group) {
            memory.keepNumber(sizes.of(group), 1);
        } else {
            memory.keepNumber(groups.of(item), group);
            memory.keepNumber(sizes.of(group), size(group) + 1);
            memory.addItem(groups.of(group), group);
            memory.addItem(groups.of(group), item);
        }
        moved.put(item, old);
    }

    private void leave(long item, long group) {
        memory.removeItem(groups.of(group), item);
        memory.forgetNumber(groups.of(item));
        if (item != group || size(group) > 1) {
            memory.keepNumber(sizes.of(group), size(group) - 1);
        }
    }

    /** Takes items out of their groups; each stands alone then, and so does nobody else but who is left alone. */
    void release(long[] items) {
        Set<Long> released = new LinkedHashSet<>();
        for (long item : items) {
            released.add(item);
        }
        Set<Long> touched = new LinkedHashSet<>();
        released.forEach(item -> touched.add(of(item)));
        for (long group : touched) {
            long[] members = members(group, Integer.MAX_VALUE);
            long left = Arrays.stream(members)
                    .filter(each -> !released.contains(each))
                    .findFirst()
                    .orElse(group);
            NavigableMap<Long, Long> moved = new TreeMap<>();
            for (long member : members) {
                assign(member, released.contains(member) ? member : left, moved);
            }
        }
    }
}
