package org.purport.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Joins the statements of different reports that say the same and can be of one source.
 *
 * <p>Two statements say the same where the lighter has so much of its weight in words of the other; how much depends on the tie of the
 * voices. Pairs come from an index of each statement's rarest words: of two statements that share the least share of the lighter one's
 * weight, one of its rarest words must be in the other (prefix filtering). Groups hold by average: a slogan that drifts from one
 * wording to the next does not pull everything into one.
 */
final class StatementJoiner {
    /** Least share of the lighter statement's weight, by tie. */
    private static final Map<Voice.Tie, Double> SHARED =
            Map.of(Voice.Tie.SAME, 0.5, Voice.Tie.UNNAMED, 0.6, Voice.Tie.STRANGERS, 0.8);

    private static final double LEAST_SHARED = 0.5;

    /** The shared words must weigh so much (about two rare words), or else shared runs must show that the wording is one. */
    private static final double LEAST_WEIGHT = 10;

    private static final int LEAST_RUNS = 2;

    /** Share of the pairs across two groups that must say the same before the groups are joined. */
    private static final double QUORUM = 0.3;

    /** The same words so many days later are another occasion. */
    private static final int OCCASION_DAYS = 30;

    /** Latest statements that are looked at for each word; keeps the cost of one more statement constant. */
    private static final int LATEST = 256;

    private final List<Statement> statements;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final AverageLinkage linkage;

    private StatementJoiner(List<Statement> statements) {
        this.statements = statements;
        this.linkage = new AverageLinkage(statements.size(), QUORUM);
    }

    /** Groups of indexes into {@code statements}. */
    static Groups join(List<Statement> statements) {
        StatementJoiner joiner = new StatementJoiner(statements);
        joiner.compareByRareWords();
        joiner.compareBriefQuotations();
        return joiner.linkage.join();
    }

    private void compareByRareWords() {
        statements.forEach(each -> each.words().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        List<Integer> lightestFirst = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            lightestFirst.add(i);
        }
        lightestFirst.sort(
                Comparator.comparingDouble((Integer i) -> statements.get(i).weight())
                        .thenComparing(Comparator.naturalOrder()));
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i : lightestFirst) {
            Statement heavier = statements.get(i);
            TreeSet<Integer> candidates = new TreeSet<>();
            for (String word : heavier.words()) {
                List<Integer> postings = index.getOrDefault(word, List.of());
                candidates.addAll(postings.subList(Math.max(0, postings.size() - LATEST), postings.size()));
            }
            for (int j : candidates) {
                if (sayTheSame(statements.get(j), heavier)) {
                    linkage.alike(i, j, 1);
                }
            }
            for (String word : rarest(heavier)) {
                index.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Words without which a statement's others weigh less than {@link #LEAST_SHARED} of it. */
    private List<String> rarest(Statement statement) {
        List<String> words = new ArrayList<>(statement.words());
        words.sort(Comparator.comparingInt((String word) -> frequencies.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()));
        double rest = statement.weight();
        int count = 0;
        while (count < words.size() && rest >= LEAST_SHARED * statement.weight()) {
            rest -= WordRarity.inNews(words.get(count));
            count++;
        }
        return words.subList(0, count);
    }

    private static boolean sayTheSame(Statement lighter, Statement heavier) {
        if (lighter.report() == heavier.report() || !near(lighter, heavier)) {
            return false;
        }
        double shared = 0;
        for (String word : lighter.words()) {
            if (heavier.words().contains(word)) {
                shared += WordRarity.inNews(word);
            }
        }
        Voice.Tie tie = lighter.voice().tie(heavier.voice());
        return shared >= SHARED.getOrDefault(tie, 1.0) * lighter.weight()
                && (shared >= LEAST_WEIGHT || Shingles.shared(lighter.runs(), heavier.runs()) >= LEAST_RUNS);
    }

    private static boolean near(Statement a, Statement b) {
        return a.day() == null
                || b.day() == null
                || Math.abs(a.day().toEpochDay() - b.day().toEpochDay()) <= OCCASION_DAYS;
    }

    /** Short direct quotations of one source are one where they are the same to the word. */
    private void compareBriefQuotations() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement later = statements.get(i);
            if (later.brief() != null) {
                List<Integer> earlier = index.computeIfAbsent(later.brief(), words -> new ArrayList<>());
                for (int j : earlier.subList(Math.max(0, earlier.size() - LATEST), earlier.size())) {
                    Statement other = statements.get(j);
                    if (other.report() != later.report()
                            && near(other, later)
                            && other.voice().tie(later.voice()) == Voice.Tie.SAME) {
                        linkage.alike(i, j, 1);
                    }
                }
                earlier.add(i);
            }
        }
    }
}
