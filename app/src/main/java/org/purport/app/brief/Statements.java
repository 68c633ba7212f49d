package org.purport.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.purport.app.brief.Statement.Bearing;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Source;

/** Makes statements of claims. */
public final class Statements {
    static final String SAYS_NOT = "says not";

    private final Lookup lookup;
    private final Map<String, List<Claim>> carried = new HashMap<>();

    public Statements(Lookup lookup) {
        this.lookup = lookup;
        for (Claim claim : lookup.reading().claims()) {
            for (String carrier : claim.chain().subList(1, claim.chain().size())) {
                carried.computeIfAbsent(carrier, key -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** The statement of a claim, seen from the events it is filed under. */
    public Statement of(Claim claim, List<Event> about) {
        if (onlyPassesOn(claim, about)) {
            return statement(claim, Bearing.OPEN, "passes on");
        }
        boolean negated = claim.act() == Claim.Act.ASSERTS && negatesInItsContent(claim, about);
        return negated
                ? statement(claim, Bearing.AGAINST, SAYS_NOT)
                : statement(claim, bearing(claim.act()), verb(claim.act()));
    }

    private Statement statement(Claim claim, Bearing bearing, String verb) {
        return new Statement(
                claim,
                bearing,
                verb,
                chain(claim),
                Words.clause(lookup.words(claim.content())),
                lookup.sentence(claim));
    }

    /** "Y said that X denied it": Y says of X's denial, and commits to nothing inside it. */
    private boolean onlyPassesOn(Claim claim, List<Event> about) {
        String speaker = claim.chain().get(0);
        boolean carriesAnother = carried.getOrDefault(speaker, List.of()).stream()
                .anyMatch(inner -> inner.cue().stream().anyMatch(cue -> claim.holds(cue.start())));
        List<Factuality.View> views = about.stream()
                .filter(event -> claim.holds(event.trigger().start()))
                .flatMap(event -> event.views().stream())
                .toList();
        return carriesAnother
                && claim.act() == Claim.Act.ASSERTS
                && !views.isEmpty()
                && views.stream()
                        .noneMatch(view -> view.source().equals(speaker)
                                && (view.certainty() != Factuality.Certainty.UNKNOWN
                                        || view.polarity() != Factuality.Polarity.UNKNOWN));
    }

    /** "said it had not done so" negates by its content, not by its cue; the first mention tells what is negated. */
    private static boolean negatesInItsContent(Claim claim, List<Event> about) {
        String speaker = claim.chain().get(0);
        return about.stream()
                .filter(event -> claim.holds(event.trigger().start()))
                .min(Comparator.comparing(Event::trigger))
                .stream()
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
