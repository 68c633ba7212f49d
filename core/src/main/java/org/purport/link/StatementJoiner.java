package org.purport.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.LinkMemory;

/**
 * Joins the statements of different reports that say the same and can be of one source.
 *
 * <p>Two statements say the same where the lighter has so much of its weight in words of the other; how much depends on the tie of the
 * voices. A statement is compared with the few that share most weight in rare words with it. Groups hold by average: a slogan that
 * drifts from one wording to the next does not pull everything into one.
 */
final class StatementJoiner {
    /** Least share of the lighter statement's weight, by tie. */
    private static final Map<Voice.Tie, Double> SHARED =
            Map.of(Voice.Tie.SAME, 0.5, Voice.Tie.UNNAMED, 0.6, Voice.Tie.STRANGERS, 0.8);

    /** The shared words must weigh so much (about two rare words), or else shared runs must show that the wording is one. */
    private static final double LEAST_WEIGHT = 10;

    private static final int LEAST_RUNS = 2;

    /** Share of the pairs across two groups that must say the same before the groups are joined. */
    private static final double QUORUM = 0.3;

    /** The same words so many days later are another occasion. */
    private static final int OCCASION_DAYS = 30;

    /** Words less rare than this find too much. */
    private static final double LEAST_RARITY = 2.5;

    /** Rarest words by which a statement is found, and by which it looks for others. */
    private static final int FOUND_BY = 10;

    private static final int LOOKED_FOR = 12;

    /** Latest statements that are looked at for each word, and those that are compared. */
    private static final int LATEST = 32;

    private static final int COMPARED = 16;

    private final LinkMemory memory;
    private final LocalGroups origins;
    private final Recent<List<@Nullable StatementTrace>> traces;

    StatementJoiner(LinkMemory memory) {
        this.memory = memory;
        this.origins = new LocalGroups(memory, Key.ORIGIN, Key.ORIGIN_SIZE, QUORUM);
        this.traces = new Recent<>(memory, Key.STATEMENTS, StatementTrace::of);
    }

    /** The groups of statements. */
    LocalGroups groups() {
        return origins;
    }

    /**
     * What the statements of one report did.
     *
     * @param groups that are not as they were, those too that are no more
     * @param moved earlier statements that are of another group now
     */
    record Changed(NavigableSet<Long> groups, NavigableSet<Long> moved) {}

    /** Takes in the statements of a report, by slot. */
    Changed add(long report, List<@Nullable StatementTrace> statements) {
        traces.put(report, statements, StatementTrace.bytes(statements));
        NavigableSet<Long> changed = new TreeSet<>();
        NavigableSet<Long> movedItems = new TreeSet<>();
        for (int slot = 0; slot < statements.size(); slot++) {
            StatementTrace statement = statements.get(slot);
            if (statement != null) {
                long item = Key.item(report, slot);
                origins.place(item, near(report, statement), (one, other) -> sayTheSame(one, other) ? 1 : 0)
                        .forEach((moved, left) -> {
                            movedItems.add(moved);
                            changed.add(left);
                            changed.add(origins.of(moved));
                        });
                changed.add(origins.of(item));
            }
        }
        for (int slot = 0; slot < statements.size(); slot++) {
            StatementTrace statement = statements.get(slot);
            if (statement != null) {
                long item = Key.item(report, slot);
                for (int i : rarest(statement, FOUND_BY)) {
                    memory.addItem(Key.STATEMENT_WORD.of(statement.word(i)), item);
                }
                if (statement.brief() != 0) {
                    memory.addItem(Key.QUOTATION.of(statement.brief()), item);
                }
            }
        }
        return new Changed(changed, movedItems);
    }

    private List<Long> near(long report, StatementTrace statement) {
        Map<Long, Double> shared = new HashMap<>();
        for (int i : rarest(statement, LOOKED_FOR)) {
            for (long other : memory.latest(Key.STATEMENT_WORD.of(statement.word(i)), LATEST)) {
                shared.merge(other, statement.rarity(i), Double::sum);
            }
        }
        if (statement.brief() != 0) {
            for (long other : memory.latest(Key.QUOTATION.of(statement.brief()), LATEST)) {
                shared.merge(other, LEAST_WEIGHT, Double::sum);
            }
        }
        List<Long> near = new ArrayList<>(Ranking.best(shared, COMPARED));
        near.removeIf(other -> Key.report(other) == report || !sayTheSame(statement, trace(other)));
        return near;
    }

    /** Indexes of the rarest words, the rarest first. */
    private static List<Integer> rarest(StatementTrace statement, int most) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < statement.size(); i++) {
            if (statement.rarity(i) >= LEAST_RARITY) {
                indexes.add(i);
            }
        }
        indexes.sort(Comparator.comparingDouble(i -> -statement.rarity(i)));
        return List.copyOf(indexes.subList(0, Math.min(most, indexes.size())));
    }

    private StatementTrace trace(long item) {
        StatementTrace trace = traces.of(Key.report(item)).get(Key.slot(item));
        if (trace == null) {
            throw new IllegalStateException("nothing is remembered of statement " + item);
        }
        return trace;
    }

    private boolean sayTheSame(long one, long other) {
        return Key.report(one) != Key.report(other) && sayTheSame(trace(one), trace(other));
    }

    private static boolean sayTheSame(StatementTrace one, StatementTrace other) {
        if (one.daysTo(other) > OCCASION_DAYS || one.against(other)) {
            return false;
        }
        Voice.Tie tie = one.tie(other);
        if (one.brief() != 0 && one.brief() == other.brief() && tie == Voice.Tie.SAME) {
            return true;
        }
        double shared = one.shared(other);
        return shared >= SHARED.getOrDefault(tie, 1.0) * Math.min(one.weight(), other.weight())
                && (shared >= LEAST_WEIGHT || one.sharedRuns(other) >= LEAST_RUNS);
    }
}
