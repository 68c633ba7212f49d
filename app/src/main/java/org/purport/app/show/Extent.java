package org.purport.app.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How much of a briefing is shown. */
public enum Extent {
    /** What one takes in at a glance. */
    BRIEF(7, 3),
    FULL(Integer.MAX_VALUE / 4, Integer.MAX_VALUE);

    private final int items;
    private final int statements;

    Extent(int items, int statements) {
        this.items = items;
        this.statements = statements;
    }

    /** The first few of each kind, in their order. */
    public <T, K> List<T> ofEach(List<T> all, Function<T, K> kind) {
        Map<K, Integer> shown = new HashMap<>();
        return all.stream()
                .filter(item -> shown.merge(kind.apply(item), 1, Integer::sum) <= statements)
                .toList();
    }

    /** The first items of a list, as many as this extent shows. */
    public <T> List<T> first(List<T> all) {
        return first(all, 1);
    }

    /** {@code times} as many. */
    public <T> List<T> first(List<T> all, int times) {
        return all.subList(0, Math.min(all.size(), items * times));
    }
}
