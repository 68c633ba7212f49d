package org.purport.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.purport.model.Reading;

/**
 * Finds reports that share their text, by the runs of five words that they have in common (shingling).
 *
 * <p>Words inside quotation marks are not a writer's own: two reports that quote one speech are not copies. Of a page only the {@link Body} counts.
 * An agency's text changes from hour
 * to hour; a family is held together by a quorum, so that an early and a late version meet over those between, and a page that takes
 * something from each of two stories does not make them one.
 */
final class CopyFinder {
    private static final int RUN = 5;

    /** Mean share from which reports are one family; docs/link.md has the curve. */
    private static final double FAMILY = 0.35;

    /** All of a report's runs count so much more than its writer's own alone: quotations lengthen what is shared. */
    private static final double QUOTED = 0.1;

    /** From this share on, both ways, a report is a reprint to the word; it stands for nothing that the first does not. */
    private static final double REPRINT = 0.9;

    /** Fewer runs than this are a headline or a caption, which say nothing of who copied whom. */
    private static final int FEWEST = 20;

    /** Reports remembered for each run: what more of them share, reprints left out, is a formula. */
    private static final int REMEMBERED = 60;

    /** A report's runs, and those that are its writer's own. */
    private record Runs(int report, Set<Long> all, Set<Long> own) {}

    private record Copied(int first, int second, double share) {}

    private CopyFinder() {}

    /** Groups of indexes into {@code readings}. */
    static Groups find(List<Reading> readings) {
        Groups families = new Groups(readings.size());
        List<Runs> firsts = new ArrayList<>();
        List<Copied> copies = new ArrayList<>();
        Map<Long, int[]> index = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            Runs mine = runs(i, readings.get(i));
            if (mine.all().size() < FEWEST) {
                continue;
            }
            int self = firsts.size();
            Map<Integer, Integer> shared = shared(mine, index);
            int original = reprinted(mine, shared, firsts);
            if (original >= 0) {
                families.join(firsts.get(original).report(), i);
                continue;
            }
            shared.forEach(
                    (other, count) -> copies.add(new Copied(other, self, share(mine, firsts.get(other), count))));
            firsts.add(mine);
            for (long run : mine.all()) {
                index.merge(run, new int[] {self}, (old, one) -> old.length < REMEMBERED ? append(old, one[0]) : old);
            }
        }
        AverageLinkage linkage = new AverageLinkage(firsts.size(), FAMILY);
        copies.forEach(pair -> linkage.alike(pair.first(), pair.second(), pair.share()));
        for (List<Integer> family : linkage.join().all()) {
            family.forEach(each -> families.join(
                    firsts.get(family.get(0)).report(), firsts.get(each).report()));
        }
        return families;
    }

    private static Map<Integer, Integer> shared(Runs mine, Map<Long, int[]> index) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long run : mine.all()) {
            for (int other : index.getOrDefault(run, new int[0])) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        return shared;
    }

    /** The earlier report that this one repeats, -1 where there is none. */
    private static int reprinted(Runs mine, Map<Integer, Integer> shared, List<Runs> firsts) {
        for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
            int longer =
                    Math.max(mine.all().size(), firsts.get(other.getKey()).all().size());
            if (other.getValue() >= REPRINT * longer) {
                return other.getKey();
            }
        }
        return -1;
    }

    private static int[] append(int[] numbers, int last) {
        int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = last;
        return longer;
    }

    /** The part of the shorter report that the longer has: of its writer's own runs or of all, whichever is less. */
    private static double share(Runs a, Runs b, int shared) {
        Runs shorter = a.all().size() <= b.all().size() ? a : b;
        Runs longer = shorter.report() == a.report() ? b : a;
        double all = (double) shared / shorter.all().size() + QUOTED;
        return shorter.own().isEmpty()
                ? all
                : Math.min(
                        all,
                        (double) Shingles.shared(shorter.own(), longer.all())
                                / shorter.own().size());
    }

    private static Runs runs(int number, Reading reading) {
        String text = String.join("\n", Body.paragraphs(reading.report().text()));
        Set<Long> own = new HashSet<>();
        for (String piece : text.split("[\u201c\"][^\u201c\u201d\"\n]{0,2000}[\u201d\"]", -1)) {
            own.addAll(Shingles.of(Words.all(piece), RUN));
        }
        return new Runs(number, Shingles.of(Words.all(text), RUN), own);
    }
}
