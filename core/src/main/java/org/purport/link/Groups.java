package org.purport.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers from 0 that are joined into groups (union-find); a group is known by its smallest number. */
final class Groups {
    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int of(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    /** Every group, by its smallest number, members ascending. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            groups.computeIfAbsent(of(i), smallest -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
