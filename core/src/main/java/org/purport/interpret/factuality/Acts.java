package org.purport.interpret.factuality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.factuality.Lexicon.Signature;
import org.purport.interpret.lexicon.Table;
import org.purport.interpret.syntax.Clauses;
import org.purport.model.AnnotatedReport;
import org.purport.model.Claim;
import org.purport.model.Factuality.Certainty;
import org.purport.model.Factuality.Polarity;
import org.purport.model.Sentence;
import org.purport.model.Span;

/**
 * What the act of a claim makes of its content: for the source, and for a careful reader.
 *
 * <p>The act decides, unless the cue's own word takes back what the act gives: "is considering" and "refused to" are intentions
 * whose content is possible, or will not be.
 */
final class Acts {
    private static final List<String> FRAMES = List.of("np_to", "to", "ing", "that");

    private final Map<Claim.Act, Row> rows = new EnumMap<>(Claim.Act.class);
    private final Lexicon lexicon;
    private final Marks marks;
    private final Stories stories;

    private record Row(Effect own, Effect ownNegated, Effect taken, Effect takenNegated) {}

    Acts(Lexicon lexicon, Marks marks, Stories stories) {
        this.lexicon = lexicon;
        this.marks = marks;
        this.stories = stories;
        for (List<String> row : Table.open(Acts.class, "acts.tsv", 6).rows()) {
            rows.put(
                    Claim.Act.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    new Row(
                            lexicon.effect(row.get(1)),
                            lexicon.effect(row.get(2)),
                            lexicon.effect(row.get(3)),
                            lexicon.effect(row.get(4))));
        }
    }

    /** The effect on the view of the claim's source. */
    Effect own(AnnotatedReport report, Claim claim) {
        Row row = row(claim);
        return worded(report, claim, row.own(), row.ownNegated());
    }

    /** The effect on what a careful reader takes from the claim. */
    Effect taken(AnnotatedReport report, Claim claim) {
        Row row = row(claim);
        Effect rejected = rejected(report, claim);
        return rejected != null ? rejected : worded(report, claim, row.taken(), row.takenNegated());
    }

    /** "Reports that they left are wrong": what a reader takes from the reports is that they did not. */
    private @Nullable Effect rejected(AnnotatedReport report, Claim claim) {
        AnnotatedReport.Locus cue =
                claim.cue().isEmpty() ? null : report.at(claim.cue().get(0).start());
        return cue == null || cue.index() < 0 ? null : stories.rejected(cue.sentence(), cue.index());
    }

    private Row row(Claim claim) {
        Row row = rows.get(claim.act());
        if (row == null) {
            throw new IllegalStateException("acts.tsv has no row for " + claim.act());
        }
        return row;
    }

    private Effect worded(AnnotatedReport report, Claim claim, Effect plain, Effect negated) {
        boolean fixed =
                switch (claim.act()) {
                    case DENIES, DECLINES, SILENT, ASKS, CONFIRMS -> true;
                    default -> false;
                };
        if (fixed) {
            return plain;
        }
        for (Span cue : claim.cue()) {
            Sentence sentence = report.sentenceAt(cue.start());
            for (int i = sentence == null ? 0 : sentence.tokenAt(cue.start());
                    sentence != null
                            && i < sentence.size()
                            && sentence.token(i).span().start() < cue.end();
                    i++) {
                boolean denied = marks.negator(sentence, i) >= 0;
                Effect own = worded(claim.act(), sentence, i, denied);
                if (own != null) {
                    return own;
                }
                boolean ignorance =
                        claim.act() == Claim.Act.DOUBTS && !sentence.lemma(i).equals("doubt");
                if (denied && Clauses.predicates(sentence, i) && !ignorance) {
                    return negated;
                }
            }
        }
        return plain;
    }

    /** The effect of a cue word that says more than the act: null for other words. */
    private @Nullable Effect worded(Claim.Act act, Sentence sentence, int i, boolean denied) {
        String kind = Frames.kind(sentence.token(i));
        for (String frame : FRAMES) {
            Signature signature = kind == null ? null : lexicon.signature(sentence.lemma(i), kind, frame);
            boolean apt = act != Claim.Act.ASSERTS && act != Claim.Act.DOUBTS || frame.equals("that");
            if (signature != null && apt && says(act, signature.positive())) {
                return denied ? signature.negated() : signature.positive();
            }
        }
        return null;
    }

    /** "Refused", "is considering" take back an intention; "persuaded", "forbade" settled what was asked; "knew" holds for all. */
    private static boolean says(Claim.Act act, Effect effect) {
        return switch (act) {
            case INTENDS, EXPECTS -> effect.polarity() == Polarity.NEGATIVE || effect.certainty() == Certainty.POSSIBLE;
            case REQUESTS, ORDERS ->
                effect.name().equals("fact") || effect.name().equals("counter");
            case ASSERTS, DOUBTS -> effect.presupposes();
            default -> false;
        };
    }
}
