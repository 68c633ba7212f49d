package org.purport.link;

import java.util.HashMap;
import java.util.Map;
import org.purport.model.LinkMemory;

/** How rare the words of reports are in the case so far and in general news. */
final class CaseWords {
    private final LinkMemory memory;

    /** What was asked for; small beside the reports, since words come again. */
    private final Map<Long, Integer> known = new HashMap<>();

    CaseWords(LinkMemory memory) {
        this.memory = memory;
    }

    /** Counts one more report. */
    void add(ReportVector vector) {
        memory.keepNumber(Key.REPORTS.of(0), reports() + 1);
        for (int i = 0; i < vector.size(); i++) {
            int count = frequency(vector.word(i)) + 1;
            known.put(vector.word(i), count);
            memory.keepNumber(Key.WORD.of(vector.word(i)), count);
        }
    }

    private long reports() {
        return memory.number(Key.REPORTS.of(0), 0);
    }

    private int frequency(long word) {
        return known.computeIfAbsent(word, w -> (int) memory.number(Key.WORD.of(w), 0));
    }

    /** The rarity of each word, 0 where it tells nothing. */
    double[] rarities(ReportVector vector) {
        long reports = reports();
        double[] rarities = new double[vector.size()];
        for (int i = 0; i < rarities.length; i++) {
            rarities[i] = WordRarity.of(frequency(vector.word(i)), reports, vector.background(i));
        }
        return rarities;
    }

    /** What each word would weigh if one more report had it. */
    double[] weightsIfShared(ReportVector vector) {
        long reports = reports();
        double[] weights = new double[vector.size()];
        for (int i = 0; i < weights.length; i++) {
            int frequency = Math.max(2, frequency(vector.word(i)));
            weights[i] = vector.count(i) * WordRarity.of(frequency, reports, vector.background(i));
        }
        return weights;
    }
}
