package org.purport.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/**
 * Finds the reports of one running affair: those whose weighted words are alike on average and whose days are near.
 *
 * <p>Words are weighted as in information retrieval (logarithm of the count times {@link WordRarity}) and compared by cosine; an
 * inverted index of the words leaves out pairs that share none. A story is as alike as its reports are on average, so that one report
 * between two affairs does not make them one.
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

    private record Posting(int report, double weight) {}

    private StoryFinder() {}

    /** Groups of indexes into {@code reports}; a report that stands alone is a group of its own. */
    static Groups find(List<Report> reports) {
        List<Map<String, Integer>> counts =
                reports.stream().map(ReportWords::counts).toList();
        WordRarity rarity = new WordRarity();
        counts.forEach(each -> rarity.add(each.keySet()));
        AverageLinkage stories = new AverageLinkage(reports.size(), ALIKE);
        Map<String, List<Posting>> index = new HashMap<>();
        double[] cosines = new double[reports.size()];
        for (int i = 0; i < counts.size(); i++) {
            Map<String, Double> vector = vector(counts.get(i), rarity);
            Arrays.fill(cosines, 0, i, 0);
            for (Map.Entry<String, Double> word : vector.entrySet()) {
                List<Posting> postings = index.computeIfAbsent(word.getKey(), w -> new ArrayList<>());
                for (Posting posting : postings) {
                    cosines[posting.report()] += word.getValue() * posting.weight();
                }
                postings.add(new Posting(i, word.getValue()));
            }
            for (int other = 0; other < i; other++) {
                if (cosines[other] >= CHANCE) {
                    stories.alike(other, i, cosines[other] * nearness(reports.get(other), reports.get(i)));
                }
            }
        }
        return stories.join();
    }

    /** Weights of length 1 over the words that tell anything. */
    private static Map<String, Double> vector(Map<String, Integer> counts, WordRarity rarity) {
        Map<String, Double> vector = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            double weight = (1 + Math.log(word.getValue())) * rarity.of(word.getKey());
            if (weight > 0) {
                vector.put(word.getKey(), weight);
                squares += weight * weight;
            }
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        vector.replaceAll((word, weight) -> weight / length);
        return vector;
    }

    /** From 1, for reports of one day or without a day, to {@link #TIMELESS}. */
    private static double nearness(Report a, Report b) {
        LocalDate first = day(a);
        LocalDate second = day(b);
        if (first == null || second == null) {
            return 1;
        }
        double days = Math.abs(first.toEpochDay() - second.toEpochDay());
        return TIMELESS + (1 - TIMELESS) * Math.pow(0.5, days / HALF_LIFE_DAYS);
    }

    /** The day of publication, null where none is known. */
    static @Nullable LocalDate day(Report report) {
        String published = report.published();
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
