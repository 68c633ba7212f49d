package org.purport.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.purport.model.LinkMemory;

/**
 * Finds the reports of one running affair: those whose weighted words are alike on average and whose days are near.
 *
 * <p>Words are weighted as in information retrieval (logarithm of the count times {@link WordRarity}) and compared by cosine. A report
 * is compared with those that share its rarest words, as many as a constant allows, and with the stories that these are in. A story is
 * as alike as its reports are on average, so that one report between two affairs does not make them one.
 */
final class StoryFinder {
    /** Mean likeness from which reports tell one affair; docs/link.md has the curve. */
    private static final double ALIKE = 0.16;

    /** Pairs that are less alike than this count as not alike at all: most of what any two reports share is chance. */
    private static final double CHANCE = 0.04;

    /** After so many days between two reports the part of their likeness that time takes is halved. */
    private static final double HALF_LIFE_DAYS = 14;

    /** What is left of a likeness however many days pass: affairs come up again, and pages change their dates. */
    private static final double TIMELESS = 0.6;

    /** Weightiest words by which a report is found, and by which it looks for others. */
    private static final int FOUND_BY = 40;

    private static final int LOOKED_FOR = 32;

    /** Latest reports that are looked at for each word, and those that are compared. */
    private static final int LATEST = 64;

    private static final int COMPARED = 48;

    private final LinkMemory memory;
    private final LocalGroups stories;
    private final CaseWords words;
    private final Recent<ReportVector> vectors;

    StoryFinder(LinkMemory memory) {
        this.memory = memory;
        this.stories = new LocalGroups(memory, Key.STORY, Key.STORY_SIZE, ALIKE);
        this.words = new CaseWords(memory);
        this.vectors = new Recent<>(memory, Key.VECTOR, ReportVector::of);
    }

    LocalGroups stories() {
        return stories;
    }

    /**
     * What one report did.
     *
     * @param near earlier reports that it is like, the most alike first
     * @param moved earlier reports that are of another story now, with the story that they left
     */
    record Placed(List<Long> near, NavigableMap<Long, Long> moved) {}

    Placed add(long report, ReportVector vector) {
        vectors.put(report, vector, vector.bytes());
        words.add(vector);
        Comparison comparison = new Comparison();
        List<Long> near = comparison.near(report);
        NavigableMap<Long, Long> moved = stories.place(report, near, comparison::likeness);
        for (int i : heaviest(words.weightsIfShared(vector), FOUND_BY)) {
            memory.addItem(Key.VECTOR_WORD.of(vector.word(i)), report);
        }
        return new Placed(near, moved);
    }

    /** Indexes of the largest weights above 0, the largest first. */
    private static List<Integer> heaviest(double[] weights, int most) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                indexes.add(i);
            }
        }
        indexes.sort(Comparator.comparingDouble(i -> -weights[i]));
        return List.copyOf(indexes.subList(0, Math.min(most, indexes.size())));
    }

    /** Compares reports by what is known when one of them comes in. */
    private final class Comparison {
        private final Map<Long, ReportVector.Weighted> weighted = new HashMap<>();

        private ReportVector.Weighted weighted(long report) {
            ReportVector.Weighted known = weighted.get(report);
            if (known == null) {
                ReportVector vector = vectors.of(report);
                known = new ReportVector.Weighted(vector, words.rarities(vector));
                weighted.put(report, known);
            }
            return known;
        }

        double likeness(long one, long other) {
            double cosine = weighted(one).cosine(weighted(other));
            if (cosine < CHANCE) {
                return 0;
            }
            int days = vectors.of(one).daysTo(vectors.of(other));
            return cosine * (TIMELESS + (1 - TIMELESS) * Math.pow(0.5, days / HALF_LIFE_DAYS));
        }

        List<Long> near(long report) {
            ReportVector.Weighted mine = weighted(report);
            double[] weights = new double[mine.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = mine.weight(i);
            }
            Map<Long, Double> shared = new HashMap<>();
            for (int i : heaviest(weights, LOOKED_FOR)) {
                for (long other : memory.latest(Key.VECTOR_WORD.of(mine.word(i)), LATEST)) {
                    shared.merge(other, weights[i] * weights[i], Double::sum);
                }
            }
            Map<Long, Double> likenesses = new HashMap<>();
            for (long other : Ranking.best(shared, COMPARED)) {
                double likeness = likeness(report, other);
                if (likeness > 0) {
                    likenesses.put(other, likeness);
                }
            }
            return Ranking.best(likenesses, COMPARED);
        }
    }
}
