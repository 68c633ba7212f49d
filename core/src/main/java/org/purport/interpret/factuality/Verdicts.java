package org.purport.interpret.factuality;

import java.util.Set;
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

    Factuality of(AnnotatedReport.Locus locus, Stance stance) {
        Tense tense = tenses.tense(locus.sentence(), locus.index(), stance);
        double score = grades.score(Grades.features(locus, stance, tense));
        return new Factuality(stance.certainty(), stance.polarity(), tense, status(locus, stance, tense), score);
    }

    Set<String> features(AnnotatedReport.Locus locus, Stance stance) {
        return Grades.features(locus, stance, tenses.tense(locus.sentence(), locus.index(), stance));
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
