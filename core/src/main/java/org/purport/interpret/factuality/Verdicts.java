package org.purport.interpret.factuality;

import java.util.Map;
import org.purport.model.AnnotatedReport;
import org.purport.model.Factuality;
import org.purport.model.Factuality.Status;
import org.purport.model.Factuality.Tense;

/** Turns a composed stance into the factuality of the contract: status and score follow from stance and tense. */
final class Verdicts {
    private final Lexicon lexicon;
    private final Tenses tenses;
    private final Grades grades = new Grades();

    Verdicts(Lexicon lexicon, Tenses tenses) {
        this.lexicon = lexicon;
        this.tenses = tenses;
    }

    /** An event in its place with what was composed on it and the tense that follows. */
    Evidence.Judged judged(AnnotatedReport.Locus locus, Stance stance) {
        return new Evidence.Judged(locus, stance, tenses.tense(locus.sentence(), locus.index(), stance));
    }

    Factuality of(Evidence.Judged judged, Map<String, Double> evidence, Seen seen) {
        Stance stance = judged.stance();
        return new Factuality(
                stance.certainty(),
                stance.polarity(),
                judged.tense(),
                status(judged.locus(), stance, judged.tense()),
                grades.score(evidence, seen));
    }

    private Status status(AnnotatedReport.Locus locus, Stance stance, Tense tense) {
        return switch (stance.polarity()) {
            case NEGATIVE -> stance.status() == Status.ATTEMPTED ? Status.ATTEMPTED : Status.RULED_OUT;
            case UNKNOWN -> stance.status() == Status.OCCURRED ? Status.UNKNOWN : stance.status();
            case POSITIVE -> stance.status() == Status.OCCURRED ? fact(locus, tense) : stance.status();
        };
    }

    private Status fact(AnnotatedReport.Locus locus, Tense tense) {
        return switch (tense) {
            case FUTURE -> Status.PLANNED;
            case PRESENT -> Status.ONGOING;
            case PAST -> Status.OCCURRED;
            case NONE -> lexicon.lasting(locus.token().lemma()) ? Status.ONGOING : Status.OCCURRED;
        };
    }
}
