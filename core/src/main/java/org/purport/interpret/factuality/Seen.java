package org.purport.interpret.factuality;

import org.purport.model.AnnotatedReport;
import org.purport.model.Impressions.OfSentence;

/**
 * What the encoder sees in the word of an event.
 *
 * @param score how factual it takes the event to be, -3 to 3; NaN where no encoder ran
 */
record Seen(double score) {
    /** How much the encoder's score counts beside that of the evidence; chosen on UW dev. */
    private static final double SHARE = 0.5;

    static Seen of(AnnotatedReport report, AnnotatedReport.Locus locus) {
        OfSentence impression = report.impressions().of(locus.sentence());
        int word = locus.index();
        return new Seen(
                impression == null || word >= impression.size()
                        ? Double.NaN
                        : impression.factuality()[word]);
    }

    double blended(double graded) {
        double both = Double.isNaN(score) ? graded : SHARE * score + (1 - SHARE) * graded;
        return Math.round(both * 100) / 100.0;
    }
}
