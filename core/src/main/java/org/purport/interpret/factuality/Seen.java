package org.purport.interpret.factuality;

import java.util.Map;
import java.util.TreeMap;
import org.purport.model.AnnotatedReport;
import org.purport.model.Impressions.OfSentence;

/**
 * What the encoder sees in the word of an event.
 *
 * @param score how factual it takes the event to be, -3 to 3; NaN where no encoder ran
 */
record Seen(double score) {
    private static final double[] SCORE_MARKS = {-1.5, 0, 1.5, 2.5};
    private static final double[] SUM_MARKS = {0, 1.5, 2.5};

    static Seen of(AnnotatedReport report, AnnotatedReport.Locus locus) {
        OfSentence impression = report.impressions().of(locus.sentence());
        int word = locus.index();
        return new Seen(
                impression == null || word >= impression.size()
                        ? Double.NaN
                        : impression.factuality()[word]);
    }

    /** What the last layer weighs, by name: the sum of the evidence, the score, and how far each lies above some marks. */
    Map<String, Double> beside(double sum) {
        Map<String, Double> terms = new TreeMap<>();
        terms.put("sum", sum);
        terms.put("score", score);
        for (double mark : SUM_MARKS) {
            terms.put("sum>" + mark, Math.max(0, sum - mark));
        }
        for (double mark : SCORE_MARKS) {
            terms.put("score>" + mark, Math.max(0, score - mark));
        }
        return terms;
    }
}
