package org.purport.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Reading;
import org.purport.model.Source;

/** What one report has others say: its claims with their voices, and the statements of each. */
final class Spoken {
    private final NumberedReading report;
    private final Voice.Cast cast;
    private final List<Said> claims = new ArrayList<>();
    private final List<@Nullable Statement> statements = new ArrayList<>();

    /**
     * A claim.
     *
     * @param number among the report's claims
     * @param slot of its first statement
     */
    record Said(NumberedReading report, int number, Claim claim, Voice voice, Voice.Cast cast, int slot) {}

    Spoken(NumberedReading report) {
        this.report = report;
        this.cast = new Voice.Cast(report.reading());
        report.reading().claims().stream()
                .filter(claim -> !claim.chain().get(0).equals(Source.AUTHOR))
                .forEach(this::add);
    }

    private void add(Claim claim) {
        Reading reading = report.reading();
        Voice voice = cast.of(claim);
        Said said = new Said(report, claims.size(), claim, voice, cast, statements.size());
        List<Statement> own = Statement.of(reading, claim, voice);
        if (statements.size() + Math.max(1, own.size()) > Key.SLOTS) {
            return;
        }
        claims.add(said);
        // A claim that says nothing has a slot too, by which it is known.
        statements.addAll(own);
        if (own.isEmpty()) {
            statements.add(null);
        }
    }

    NumberedReading report() {
        return report;
    }

    /** How many statements the claims have, those counted that say nothing. */
    int slots() {
        return statements.size();
    }

    List<Said> claims() {
        return claims;
    }

    List<@Nullable StatementTrace> traces() {
        List<@Nullable StatementTrace> traces = new ArrayList<>();
        statements.forEach(each -> traces.add(each == null ? null : StatementTrace.of(each)));
        return traces;
    }
}
