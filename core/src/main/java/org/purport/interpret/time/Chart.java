package org.purport.interpret.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a sentence: bottom up, from the last word to the first.
 *
 * <p>Whatever begins after a word is complete before the word is looked at, so one pass suffices. No expression is longer
 * than {@link #LONGEST} words, which keeps the work linear in the length of the sentence.
 */
final class Chart {
    private static final int LONGEST = 16;
    private static final int CROWD = 200;

    /** Name of stretches that look like time and are not ("the six-year-old girl"). */
    private static final String SKIP = "SKIP";

    /** Name of numbers that are years in texts of antiquity only. */
    private static final String ANCIENT = "ANCIENT";

    /** Names of stretches that are time expressions by themselves. */
    private static final Set<String> EXPRESSIONS = Set.of("DATE", "DURATION", "SET", "REF", SKIP, ANCIENT);

    private final Grammar grammar;
    private final boolean ancient;
    private final List<List<Edge>> starting = new ArrayList<>();

    private Chart(Grammar grammar, boolean ancient) {
        this.grammar = grammar;
        this.ancient = ancient;
    }

    /** The time expressions in word order; where two overlap, the one that begins first, then the longer one. */
    static List<Edge> expressions(List<Word> words, WordClasses classes, Grammar grammar, boolean ancient) {
        Chart chart = new Chart(grammar, ancient);
        for (int i = 0; i <= words.size(); i++) {
            chart.starting.add(new ArrayList<>());
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            chart.fill(i, classes.at(words, i));
        }
        return chart.chosen(words.size());
    }

    private void fill(int start, List<Edge> words) {
        List<Edge> edges = starting.get(start);
        edges.addAll(words);
        for (int next = 0; next < edges.size() && edges.size() < CROWD; next++) {
            Edge edge = edges.get(next);
            if (edge.isWhole()) {
                for (Rule rule : grammar.beginningWith(edge.name())) {
                    List<Edge> parts = new ArrayList<>();
                    parts.add(edge);
                    extend(rule, parts, edges);
                }
            }
        }
    }

    private void extend(Rule rule, List<Edge> parts, List<Edge> edges) {
        int at = parts.get(parts.size() - 1).end();
        if (parts.size() == rule.symbols().size()) {
            Edge made = made(rule, parts);
            if (made != null && edges.stream().noneMatch(made::says)) {
                edges.add(made);
            }
            return;
        }
        if (at - parts.get(0).start() >= LONGEST) {
            return;
        }
        List<String> wanted = rule.symbols().get(parts.size());
        for (Edge edge : starting.get(at)) {
            if (edge.isWhole() && wanted.contains(edge.name())) {
                parts.add(edge);
                extend(rule, parts, edges);
                parts.remove(parts.size() - 1);
            }
        }
    }

    private static @Nullable Edge made(Rule rule, List<Edge> parts) {
        Meaning meaning =
                Composer.compose(rule.action(), parts.subList(rule.before(), parts.size() - rule.after()), parts);
        if (meaning == null) {
            return null;
        }
        int last = parts.size() - 1;
        return new Edge(
                rule.name(),
                parts.get(0).start(),
                parts.get(last).end(),
                parts.get(rule.before()).start(),
                parts.get(last - rule.after()).end(),
                meaning,
                rule,
                List.copyOf(parts));
    }

    private List<Edge> chosen(int size) {
        List<List<Edge>> byFrom = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            byFrom.add(new ArrayList<>());
        }
        for (List<Edge> edges : starting) {
            for (Edge edge : edges) {
                if (EXPRESSIONS.contains(edge.name())
                        && (ancient || !edge.name().equals(ANCIENT))) {
                    byFrom.get(edge.from()).add(edge);
                }
            }
        }
        List<Edge> chosen = new ArrayList<>();
        for (int i = 0; i < size; ) {
            Edge best = best(byFrom.get(i));
            if (best != null && isPartOfMore(best, byFrom)) {
                best = null;
            }
            if (best != null && !best.name().equals(SKIP)) {
                chosen.add(best);
            }
            i = best == null ? i + 1 : best.to();
        }
        return chosen;
    }

    /**
     * "the year" is not meant where a rule reads "the year-ago" and finds its expression in that, nor "this May" in "this
     * May 3, 2017".
     */
    private static boolean isPartOfMore(Edge edge, List<List<Edge>> byFrom) {
        for (int i = edge.from() + 1; i < edge.to(); i++) {
            for (Edge other : byFrom.get(i)) {
                boolean around = other.start() <= edge.start();
                boolean longer = other.to() - other.from() > edge.to() - edge.from();
                if (other.to() > edge.to() && (around || longer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Edge best(List<Edge> edges) {
        Edge best = null;
        for (Edge edge : edges) {
            if (best == null || compare(edge, best) > 0) {
                best = edge;
            }
        }
        return best;
    }

    /** The longer one, then the one that looked at more, then the rule that comes first. */
    private static int compare(Edge one, Edge other) {
        if (one.to() != other.to()) {
            return Integer.compare(one.to(), other.to());
        }
        int looked = Integer.compare(one.end() - one.start(), other.end() - other.start());
        return looked != 0 ? looked : Integer.compare(row(other), row(one));
    }

    private static int row(Edge edge) {
        return edge.rule() == null ? Integer.MAX_VALUE : edge.rule().row();
    }
}
