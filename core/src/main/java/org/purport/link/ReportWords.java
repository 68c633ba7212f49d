package org.purport.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.purport.model.Report;

/** The words by which reports are told to be of one affair. */
public final class ReportWords {
    /** News says what it is about in its first words; what follows is background that other affairs share. */
    private static final int FIRST_WORDS = 400;

    private ReportWords() {}

    /** What sites put behind each of their titles: "Bridge reopens (03.04.24 19:40) « War in Valdora | Gazette.NET". */
    private static final Pattern FURNITURE = Pattern.compile("\\s[|«»]\\s.*");

    /** How often each of the first words that are no function words stands in title and text. */
    public static Map<String, Integer> counts(Report report) {
        String title = report.title();
        return counts(title == null ? "" : title, report.text(), Set.of());
    }

    /** The same without what a site says of itself: else all reports of a site are a little of one affair. */
    static Map<String, Integer> ofAffair(Report report) {
        String title = report.title();
        return counts(
                title == null ? "" : FURNITURE.matcher(title).replaceFirst(""), report.text(), site(report.outlet()));
    }

    private static Map<String, Integer> counts(String title, String text, Set<String> without) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> words = new ArrayList<>(Words.content(title + " " + text));
        words.removeAll(without);
        for (String word : words.subList(0, Math.min(FIRST_WORDS, words.size()))) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    /** The last two words of a site's address, "gazette" and "net"; none where the outlet has a name. */
    private static Set<String> site(@Nullable String outlet) {
        if (outlet == null || outlet.indexOf('.') < 0 || outlet.indexOf(' ') >= 0) {
            return Set.of();
        }
        List<String> labels = Words.content(outlet);
        return Set.copyOf(labels.subList(Math.max(0, labels.size() - 2), labels.size()));
    }
}
