package org.purport.app.brief;

import java.util.ArrayList;
import java.util.List;
import org.purport.app.brief.Statement.Bearing;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Source;

/** Makes statements of claims. */
final class Statements {
    private final Lookup lookup;

    Statements(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The statement of a claim, seen from the events it is filed under. */
    Statement of(Claim claim, List<Event> about) {
        boolean negated = claim.act() == Claim.Act.ASSERTS && deniesInItsContent(claim, about);
        return new Statement(
                claim,
                negated ? Bearing.AGAINST : bearing(claim.act()),
                negated ? "says not" : verb(claim.act()),
                chain(claim),
                lookup.words(claim.content()),
                lookup.sentence(claim));
    }

    /** "said it had not done so" denies by its content, not by its cue. */
    private static boolean deniesInItsContent(Claim claim, List<Event> about) {
        String speaker = claim.chain().get(0);
        return about.stream()
                .filter(event -> claim.holds(event.trigger().start()))
                .flatMap(event -> event.views().stream())
                .anyMatch(view -> view.source().equals(speaker) && view.polarity() == Factuality.Polarity.NEGATIVE);
    }

    private List<Source> chain(Claim claim) {
        List<Source> chain = new ArrayList<>();
        for (String id : claim.chain()) {
            if (!id.equals(Source.AUTHOR) || claim.chain().size() == 1) {
                lookup.source(id).ifPresent(chain::add);
            }
        }
        return chain;
    }

    private static Bearing bearing(Claim.Act act) {
        return switch (act) {
            case DENIES, DOUBTS -> Bearing.AGAINST;
            case REQUESTS, ASKS, DECLINES, SILENT -> Bearing.OPEN;
            case ASSERTS, CONFIRMS, EXPECTS, INTENDS, PROMISES, THREATENS, WARNS, ACCUSES, ORDERS, OFFERS ->
                Bearing.FOR;
        };
    }

    private static String verb(Claim.Act act) {
        return switch (act) {
            case ASSERTS -> "says";
            case REQUESTS -> "calls for";
            case DECLINES -> "no comment";
            case DENIES,
                    CONFIRMS,
                    DOUBTS,
                    EXPECTS,
                    INTENDS,
                    PROMISES,
                    THREATENS,
                    WARNS,
                    ACCUSES,
                    ORDERS,
                    OFFERS,
                    ASKS,
                    SILENT -> Words.of(act);
        };
    }
}
