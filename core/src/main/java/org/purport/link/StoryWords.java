package org.purport.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.purport.model.Reading;

/** The rare words that most reports of a story share. */
final class StoryWords {
    private static final int FEW = 6;

    /** A word so common in general news says nothing of a story. */
    private static final double LEAST_RARITY = 3;

    private StoryWords() {}

    /** The words that tell most of why the reports are one story; none where it is one report. */
    static List<String> of(List<Reading> readings) {
        if (readings.size() < 2) {
            return List.of();
        }
        Map<String, Integer> having = new TreeMap<>();
        readings.forEach(reading ->
                ReportWords.counts(reading.report()).keySet().forEach(word -> having.merge(word, 1, Integer::sum)));
        return having.entrySet().stream()
                .filter(word -> 2 * word.getValue() > readings.size())
                .filter(word -> WordRarity.inNews(word.getKey()) >= LEAST_RARITY)
                .filter(word -> !word.getKey().chars().allMatch(Character::isDigit))
                .sorted(Comparator.comparingDouble((Map.Entry<String, Integer> word) ->
                                -WordRarity.inNews(word.getKey()) * word.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(FEW)
                .map(Map.Entry::getKey)
                .toList();
    }
}
