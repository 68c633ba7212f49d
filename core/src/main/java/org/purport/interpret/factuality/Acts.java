package org.purport.interpret.factuality;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.purport.interpret.lexicon.Table;
import org.purport.model.AnnotatedReport;
import org.purport.model.Claim;
import org.purport.model.Span;

/** What the act of a claim makes of its content: for the source, and for a careful reader. */
final class Acts {
    private static final Pattern NEGATION = Pattern.compile("\\b(?:not|never|no longer|cannot)\\b|n['’]t\\b");

    private final Map<Claim.Act, Row> rows = new EnumMap<>(Claim.Act.class);
    private final String text;

    private record Row(Effect own, Effect ownNegated, Effect taken, Effect takenNegated) {}

    private Acts(Map<Claim.Act, Row> rows, String text) {
        this.rows.putAll(rows);
        this.text = text;
    }

    static Acts open(Lexicon lexicon) {
        Map<Claim.Act, Row> rows = new EnumMap<>(Claim.Act.class);
        for (List<String> row : Table.open(Acts.class, "acts.tsv", 6).rows()) {
            rows.put(
                    Claim.Act.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                    new Row(
                            lexicon.effect(row.get(1)),
                            lexicon.effect(row.get(2)),
                            lexicon.effect(row.get(3)),
                            lexicon.effect(row.get(4))));
        }
        return new Acts(rows, "");
    }

    /** The same for the claims of one report, whose cues can be read. */
    Acts in(AnnotatedReport report) {
        return new Acts(rows, report.text());
    }

    /** The effect on the view of the claim's source. */
    Effect own(Claim claim) {
        Row row = row(claim);
        return negated(claim) ? row.ownNegated() : row.own();
    }

    /** The effect on what a careful reader takes from the claim. */
    Effect taken(Claim claim) {
        Row row = row(claim);
        return negated(claim) ? row.takenNegated() : row.taken();
    }

    private Row row(Claim claim) {
        Row row = rows.get(claim.act());
        if (row == null) {
            throw new IllegalStateException("acts.tsv has no row for " + claim.act());
        }
        return row;
    }

    /** Denials, refusals and silences have their negation in the act itself. */
    private boolean negated(Claim claim) {
        return switch (claim.act()) {
            case DENIES, DECLINES, SILENT, ASKS, DOUBTS -> false;
            default -> claim.cue().stream().anyMatch(this::negated);
        };
    }

    private boolean negated(Span cue) {
        return cue.end() <= text.length()
                && NEGATION.matcher(cue.of(text).toLowerCase(Locale.ROOT)).find();
    }
}
