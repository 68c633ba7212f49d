package org.purport.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.purport.model.Report;

/** The words by which reports are told to be of one affair. */
public final class ReportWords {
    /** News says what it is about in its first words; what follows is background that other affairs share. */
    private static final int FIRST_WORDS = 400;

    private ReportWords() {}

    /** How often each of the first words that are no function words stands in title and text. */
    public static Map<String, Integer> counts(Report report) {
        String title = report.title() == null ? "" : report.title() + " ";
        Map<String, Integer> counts = new TreeMap<>();
        List<String> words = Words.content(title + report.text());
        for (String word : words.subList(0, Math.min(FIRST_WORDS, words.size()))) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }
}
