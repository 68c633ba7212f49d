package org.purport.link;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/**
 * Finds the reports of one running affair: those whose weighted words are alike and whose days are near.
 *
 * <p>Words are weighted as in information retrieval (logarithm of the count times inverse document frequency in the case) and
 * compared by cosine; an inverted index of the words leaves out pairs that share none. A report joins a story over its
 * nearest report in it (single link).
 */
final class StoryFinder {
    /** Cosine from which two reports tell one affair: the usual quarter, not fitted. */
    private static final double ALIKE = 0.25;

    /** An affair that nobody wrote of for so many days is over; reports without a day are near to all. */
    private static final int WINDOW_DAYS = 14;

    /** News says what it is about in its first words; what follows is background that other affairs share. */
    private static final int FIRST_WORDS = 400;

    /** A word that more than this share of a case has tells no two of its reports apart. */
    private static final double COMMON = 0.2;

    private record Posting(int report, double weight) {}

    private StoryFinder() {}

    /** Groups of indexes into {@code reports}; a report that stands alone is a group of its own. */
    static Groups find(List<Report> reports) {
        List<Map<String, Integer>> counts =
                reports.stream().map(StoryFinder::counts).toList();
        Map<String, Integer> frequencies = new HashMap<>();
        for (Map<String, Integer> each : counts) {
            each.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        Groups groups = new Groups(reports.size());
        Map<String, List<Posting>> index = new HashMap<>();
        for (int i = 0; i < counts.size(); i++) {
            Map<String, Double> vector = vector(counts.get(i), frequencies, reports.size());
            for (Map.Entry<Integer, Double> other : cosines(vector, index).entrySet()) {
                if (other.getValue() >= ALIKE && near(reports.get(i), reports.get(other.getKey()))) {
                    groups.join(other.getKey(), i);
                }
            }
            int self = i;
            vector.forEach((word, weight) ->
                    index.computeIfAbsent(word, w -> new ArrayList<>()).add(new Posting(self, weight)));
        }
        return groups;
    }

    private static Map<String, Integer> counts(Report report) {
        String title = report.title() == null ? "" : report.title() + " ";
        Map<String, Integer> counts = new TreeMap<>();
        List<String> words = Words.content(title + report.text());
        for (String word : words.subList(0, Math.min(FIRST_WORDS, words.size()))) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    /** Weights of length 1 over the words that at least one other report has. */
    private static Map<String, Double> vector(
            Map<String, Integer> counts, Map<String, Integer> frequencies, int reports) {
        double most = Math.max(3, reports * COMMON);
        Map<String, Double> vector = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            int frequency = frequencies.getOrDefault(word.getKey(), 0);
            if (frequency > 1 && frequency <= most) {
                double weight = (1 + Math.log(word.getValue())) * Math.log((double) (reports + 1) / frequency);
                vector.put(word.getKey(), weight);
                squares += weight * weight;
            }
        }
        double length = squares > 0 ? Math.sqrt(squares) : 1;
        vector.replaceAll((word, weight) -> weight / length);
        return vector;
    }

    private static Map<Integer, Double> cosines(Map<String, Double> vector, Map<String, List<Posting>> index) {
        Map<Integer, Double> cosines = new TreeMap<>();
        vector.forEach((word, weight) -> {
            for (Posting posting : index.getOrDefault(word, List.of())) {
                cosines.merge(posting.report(), weight * posting.weight(), Double::sum);
            }
        });
        return cosines;
    }

    private static boolean near(Report a, Report b) {
        LocalDate first = day(a);
        LocalDate second = day(b);
        return first == null || second == null || Math.abs(first.toEpochDay() - second.toEpochDay()) <= WINDOW_DAYS;
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
