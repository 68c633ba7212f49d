package org.purport.lab.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a text with the true one by their runs of four words.
 *
 * <p>The method of Scrapinghub's article-extraction-benchmark (evaluate.py): words are runs of letters, digits and
 * underscores; runs are counted, not only told apart; the three counts of a page are divided by their sum.
 */
record Shingles(double truePositive, double falsePositive, double falseNegative, boolean same) {
    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static Shingles compare(String truth, String found) {
        List<String> trueWords = words(truth);
        List<String> foundWords = words(found);
        Map<List<String>, Integer> trueRuns = runs(trueWords);
        Map<List<String>, Integer> foundRuns = runs(foundWords);
        double hit = 0;
        double extra = 0;
        double missed = 0;
        for (Map.Entry<List<String>, Integer> run : foundRuns.entrySet()) {
            int inTruth = trueRuns.getOrDefault(run.getKey(), 0);
            hit += Math.min(run.getValue(), inTruth);
            extra += Math.max(0, run.getValue() - inTruth);
        }
        for (Map.Entry<List<String>, Integer> run : trueRuns.entrySet()) {
            missed += Math.max(0, run.getValue() - foundRuns.getOrDefault(run.getKey(), 0));
        }
        double sum = Math.max(1, hit + extra + missed);
        return new Shingles(hit / sum, extra / sum, missed / sum, trueWords.equals(foundWords));
    }

    /** Share of what was found that is true; 1 where there was nothing to find and nothing was found. */
    double precision() {
        return falsePositive == 0 && falseNegative == 0
                ? 1
                : truePositive == 0 ? 0 : truePositive / (truePositive + falsePositive);
    }

    /** Share of what is true that was found. */
    double recall() {
        return falsePositive == 0 && falseNegative == 0
                ? 1
                : truePositive == 0 ? 0 : truePositive / (truePositive + falseNegative);
    }

    boolean anythingFound() {
        return truePositive + falsePositive > 0;
    }

    boolean anythingToFind() {
        return truePositive + falseNegative > 0;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        if (!words.isEmpty() && words.size() < RUN) {
            runs.put(words, 1);
        }
        for (int at = 0; at + RUN <= words.size(); at++) {
            runs.merge(words.subList(at, at + RUN), 1, Integer::sum);
        }
        return runs;
    }
}
