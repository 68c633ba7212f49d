package org.purport.app.show;

import java.util.List;

/** How much of a briefing is shown. */
public enum Extent {
    /** What one takes in at a glance. */
    BRIEF(7),
    FULL(Integer.MAX_VALUE / 4);

    private final int items;

    Extent(int items) {
        this.items = items;
    }

    /** The first items of a list, as many as this extent shows. */
    <T> List<T> first(List<T> all) {
        return first(all, 1);
    }

    /** {@code times} as many. */
    <T> List<T> first(List<T> all, int times) {
        return all.subList(0, Math.min(all.size(), items * times));
    }
}
