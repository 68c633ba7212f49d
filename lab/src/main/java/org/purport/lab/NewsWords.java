package org.purport.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.purport.link.ReportWords;
import org.purport.model.Report;

/** Counts in how many reports of general news each word stands: the background of the stories' word weights. */
final class NewsWords {
    /** Words of fewer reports say more of these reports than of news. */
    private static final int FEWEST = 3;

    private NewsWords() {}

    /** Arguments: the table to write, then files of reports. */
    static void run(List<String> arguments) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        int reports = 0;
        for (String file : arguments.subList(1, arguments.size())) {
            for (Report report : GoldSet.reports(Path.of(file))) {
                ReportWords.counts(report).keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
                reports++;
            }
        }
        List<String> lines = new ArrayList<>(List.of(
                "# In how many reports of a background of general news a word stands; the row without a word counts the reports.",
                "# Written by ./dev lab news-words; docs/link.md says of which sets."));
        lines.add("\t" + reports);
        counts.forEach((word, count) -> {
            if (count >= FEWEST) {
                lines.add(word + "\t" + count);
            }
        });
        Files.write(Path.of(arguments.get(0)), lines, StandardCharsets.UTF_8);
    }
}
