package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.purport.model.Links;
import org.purport.model.Reading;

/** Says of the reports of one story how much of its own words each has from an earlier one. */
final class SharedText {
    /** Shares below are phrases that any two reports of one affair have. */
    private static final double PART = 0.15;

    /** So many runs are about a paragraph; fewer are a sentence that both may have from a third. */
    private static final int FEWEST_RUNS = 25;

    /** Runs that more reports of a story have are boilerplate of no one's. */
    private static final int COMMON = 60;

    private final List<Reading> readings;
    private final List<TextRuns> runs;

    /** @param readings of the reports, the earliest first */
    SharedText(List<Reading> readings) {
        this.readings = readings;
        this.runs = readings.stream().map(TextRuns::of).toList();
    }

    /** The members of a copy family but the first, each with the earlier member that it has most from. */
    List<Links.Share> inFamily() {
        List<Links.Share> shares = new ArrayList<>();
        for (int i = 1; i < readings.size(); i++) {
            int best = 0;
            double most = -1;
            for (int j = Math.max(0, i - COMMON); j < i; j++) {
                double share = share(i, Shingles.shared(own(i), runs.get(j).all()));
                if (share > most) {
                    most = share;
                    best = j;
                }
            }
            shares.add(new Links.Share(id(i), id(best), rounded(most)));
        }
        return shares;
    }

    /**
     * Reports that took part of their text from an earlier one of another family.
     *
     * @param families the family of each report that is in one
     */
    List<Links.Share> partial(Map<String, String> families) {
        List<Links.Share> shares = new ArrayList<>();
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < readings.size(); i++) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long run : own(i)) {
                index.getOrDefault(run, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
            }
            String family = families.get(id(i));
            Set<String> told = new HashSet<>();
            int reader = i;
            shared.entrySet().stream()
                    .filter(other -> other.getValue() >= FEWEST_RUNS && share(reader, other.getValue()) >= PART)
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                    .forEach(other -> {
                        String of = families.getOrDefault(id(other.getKey()), id(other.getKey()));
                        if (!of.equals(family) && told.add(of)) {
                            shares.add(new Links.Share(
                                    id(reader), id(other.getKey()), rounded(share(reader, other.getValue()))));
                        }
                    });
            for (long run : runs.get(i).all()) {
                List<Integer> having = index.computeIfAbsent(run, r -> new ArrayList<>());
                if (having.size() < COMMON) {
                    having.add(i);
                }
            }
        }
        return shares;
    }

    /** The writer's own runs; all of them where the whole report is a quotation. */
    private Set<Long> own(int report) {
        TextRuns text = runs.get(report);
        return text.own().isEmpty() ? text.all() : text.own();
    }

    private double share(int report, int shared) {
        return own(report).isEmpty() ? 0 : (double) shared / own(report).size();
    }

    private static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }

    private String id(int report) {
        return readings.get(report).report().id();
    }
}
