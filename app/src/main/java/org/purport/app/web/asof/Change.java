package org.purport.app.web.asof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.purport.app.brief.Verdict;

/**
 * What changed between two standings of a story.
 *
 * @param moved happenings told of before that stand otherwise now
 * @param denied happenings that somebody denies for the first time
 * @param joined happenings that more origins assert than before
 * @param told happenings told of for the first time
 * @param reports how many more there are
 * @param origins how many more there are
 */
public record Change(
        Standing before,
        Standing after,
        List<Moved> moved,
        List<Standing.State> denied,
        List<Joined> joined,
        List<Standing.State> told,
        int reports,
        int copies,
        int origins) {
    public Change {
        moved = List.copyOf(moved);
        denied = List.copyOf(denied);
        joined = List.copyOf(joined);
        told = List.copyOf(told);
    }

    /** A happening that stands otherwise. */
    public record Moved(Verdict before, Standing.State now) {}

    /**
     * A happening that more origins assert.
     *
     * @param more ids of those that are new
     */
    public record Joined(Standing.State now, Set<String> more) {}

    /** Whether nothing that was known is otherwise, and nothing more is known. */
    public boolean isNothing() {
        return moved.isEmpty() && denied.isEmpty() && joined.isEmpty() && told.isEmpty();
    }

    /** From the first standing to the second, which is of a later day or the same. */
    public static Change between(Standing before, Standing after) {
        List<Moved> moved = new ArrayList<>();
        List<Standing.State> denied = new ArrayList<>();
        List<Joined> joined = new ArrayList<>();
        List<Standing.State> told = new ArrayList<>();
        for (Standing.State now : after.happenings().values()) {
            Standing.State then = before.happenings().get(now.happening());
            if (then == null) {
                told.add(now);
                continue;
            }
            if (then.verdict() != now.verdict()) {
                moved.add(new Moved(then.verdict(), now));
            }
            if (then.denied().isEmpty() && !now.denied().isEmpty()) {
                denied.add(now);
            }
            Set<String> more = new TreeSet<>(now.asserted());
            more.removeAll(then.asserted());
            if (!more.isEmpty()) {
                joined.add(new Joined(now, more));
            }
        }
        moved.sort(Comparator.comparing((Moved each) -> -weight(each.now())));
        joined.sort(Comparator.comparing((Joined each) -> -each.more().size()));
        told.sort(Comparator.comparing((Standing.State each) -> -weight(each)));
        return new Change(
                before,
                after,
                moved,
                denied,
                joined,
                told,
                after.reports().size() - before.reports().size(),
                after.copies() - before.copies(),
                after.origins().size() - before.origins().size());
    }

    private static int weight(Standing.State state) {
        int contested = state.denied().isEmpty() ? 0 : 20;
        return contested + 3 * state.asserted().size() + state.reports();
    }
}
