package org.purport.interpret.factuality;

import java.util.Set;
import org.purport.model.AnnotatedReport;
import org.purport.model.Factuality;
import org.purport.model.Factuality.Status;
import org.purport.model.Factuality.Tense;

/** Turns a composed stance into the factuality of the contract: status and score follow from stance and tense. */
final class Verdicts {
    private static final Set<String> LASTING = Set.of(
            "war", "conflict", "talk", "negotiation", "discussion", "sanction", "preparation", "march", "protest", "siege",
            "blockade", "occupation", "crisis", "campaign", "strike", "fighting", "investigation", "inquiry", "search");

    private final Tenses tenses;
    private final Grades grades = new Grades();

    Verdicts(Tenses tenses) {
        this.tenses = tenses;
    }

    Factuality of(AnnotatedReport.Locus locus, Stance stance) {
        Tense tense = tenses.tense(locus.sentence(), locus.index(), stance);
        double score = grades.score(Grades.features(locus, stance, tense));
        return new Factuality(
                stance.certainty(), stance.polarity(), tense, status(locus, stance, tense), score);
    }

    Set<String> features(AnnotatedReport.Locus locus, Stance stance) {
        return Grades.features(locus, stance, tenses.tense(locus.sentence(), locus.index(), stance));
    }

    private static Status status(AnnotatedReport.Locus locus, Stance stance, Tense tense) {
        return switch (stance.polarity()) {
            case NEGATIVE -> stance.status() == Status.ATTEMPTED ? Status.ATTEMPTED : Status.RULED_OUT;
            case UNKNOWN -> stance.status() == Status.OCCURRED ? Status.UNKNOWN : stance.status();
            case POSITIVE -> stance.status() == Status.OCCURRED ? fact(locus, tense) : stance.status();
        };
    }

    private static Status fact(AnnotatedReport.Locus locus, Tense tense) {
        return switch (tense) {
            case FUTURE -> Status.PLANNED;
            case PRESENT -> Status.ONGOING;
            case PAST -> Status.OCCURRED;
            case NONE -> LASTING.contains(locus.token().lemma()) ? Status.ONGOING : Status.OCCURRED;
        };
    }
}
