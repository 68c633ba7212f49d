package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds reports that share their text, by the runs of five words that they have in common (shingling).
 *
 * <p>Words inside quotation marks are not a writer's own: two reports that quote one speech are not copies.
 */
final class CopyFinder {
    private static final int RUN = 5;

    /** Share of the shorter report's own runs, and of all its runs, that the other has where one is a copy. */
    private static final double OWN = 0.6;

    private static final double ALL = 0.5;

    /** Fewer runs than this are a headline or a caption, which say nothing of who copied whom. */
    private static final int FEWEST = 20;

    /**
     * Reports remembered for each run: the first that had it. Later copies share most of their runs with these, and the work
     * stays proportional to the text, however often it was copied.
     */
    private static final int REMEMBERED = 12;

    private record Runs(Set<Long> all, Set<Long> own) {}

    private CopyFinder() {}

    /** Groups of indexes into {@code texts}. */
    static Groups find(List<String> texts) {
        Groups groups = new Groups(texts.size());
        List<Runs> runs = new ArrayList<>();
        Map<Long, int[]> index = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Runs mine = runs(texts.get(i));
            runs.add(mine);
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long run : mine.all()) {
                for (int other : index.getOrDefault(run, new int[0])) {
                    shared.merge(other, 1, Integer::sum);
                }
            }
            for (int other : shared.keySet()) {
                if (copy(mine, runs.get(other))) {
                    groups.join(other, i);
                }
            }
            for (long run : mine.all()) {
                index.merge(run, new int[] {i}, (old, self) -> old.length < REMEMBERED ? append(old, self[0]) : old);
            }
        }
        return groups;
    }

    private static int[] append(int[] numbers, int last) {
        int[] longer = java.util.Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = last;
        return longer;
    }

    private static boolean copy(Runs a, Runs b) {
        Runs shorter = a.all().size() <= b.all().size() ? a : b;
        Runs longer = shorter.equals(a) ? b : a;
        return shorter.all().size() >= FEWEST
                && Shingles.shared(shorter.all(), longer.all())
                        >= ALL * shorter.all().size()
                && Shingles.shared(shorter.own(), longer.all())
                        >= OWN * shorter.own().size();
    }

    private static Runs runs(String text) {
        Set<Long> all = Shingles.of(Words.all(text), RUN);
        Set<Long> own = new HashSet<>();
        for (String piece : text.split("[\u201c\"][^\u201c\u201d\"\n]{0,2000}[\u201d\"]", -1)) {
            own.addAll(Shingles.of(Words.all(piece), RUN));
        }
        return new Runs(all, own);
    }
}
