package org.purport.app.web.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Statement;
import org.purport.app.brief.Statements;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Relation;
import org.purport.model.Source;

/**
 * Finds what the claims of reports say on happenings.
 *
 * <p>Who asserts and who denies is decided as the links' propositions decide it: by a denial's act, by a relation that denies, and
 * otherwise by what the speaker commits to.
 */
final class Positions {
    private final StoryIndex story;
    private final Map<String, List<Position>> byHappening = new LinkedHashMap<>();

    private Positions(StoryIndex story) {
        this.story = story;
    }

    /** The positions on each happening, by its id, in the order of the reports. */
    static Map<String, List<Position>> find(StoryIndex story) {
        Positions positions = new Positions(story);
        story.reports().forEach(positions::take);
        return positions.byHappening;
    }

    private void take(Lookup report) {
        String id = report.reading().report().id();
        Statements statements = new Statements(report);
        Map<String, Set<String>> denied = denied(report);
        for (Claim claim : report.reading().claims()) {
            if (claim.chain().get(0).equals(Source.AUTHOR)) {
                continue;
            }
            Links.Mention said = new Links.Mention(id, claim.id());
            Set<String> done = new HashSet<>();
            for (String target : denied.getOrDefault(claim.id(), Set.of())) {
                add(said, target, Stance.DENIES, "denies", statements.of(claim, List.of()), done);
            }
            for (String target : claim.events()) {
                report.event(target).ifPresent(event -> add(said, claim, event, statements, done));
            }
            if (claim.about() != null && (claim.act() == Claim.Act.DECLINES || claim.act() == Claim.Act.SILENT)) {
                Statement statement = statements.of(claim, List.of());
                for (String target : events(claim.about(), report)) {
                    add(said, target, Stance.DECLINES, statement.verb(), statement, done);
                }
            }
        }
    }

    /** Ids of the events that each claim denies by a relation. */
    private static Map<String, Set<String>> denied(Lookup report) {
        Map<String, Set<String>> denied = new LinkedHashMap<>();
        for (Relation relation : report.reading().relations()) {
            if (relation.kind() == Relation.Kind.DENIES) {
                denied.computeIfAbsent(relation.from(), key -> new HashSet<>()).addAll(events(relation.to(), report));
            }
        }
        return denied;
    }

    private static List<String> events(String claimOrEvent, Lookup report) {
        return report.claim(claimOrEvent).map(Claim::events).orElse(List.of(claimOrEvent));
    }

    private void add(Links.Mention said, Claim claim, Event event, Statements statements, Set<String> done) {
        Statement statement = statements.of(claim, List.of(event));
        Stance stance = stance(claim, event, statement);
        String verb = statement.verb();
        if (stance == Stance.DENIES && claim.act() != Claim.Act.DENIES) {
            verb = "says not";
        }
        add(said, event.id(), stance, verb, statement, done);
    }

    // exempt from ParameterNumber: a position and where it is put
    private void add(
            Links.Mention said, String event, Stance stance, String verb, Statement statement, Set<String> done) {
        story.happeningOf(new Links.Mention(said.report(), event))
                .filter(happening -> done.add(happening.id()))
                .ifPresent(happening -> byHappening
                        .computeIfAbsent(happening.id(), key -> new ArrayList<>())
                        .add(new Position(happening.id(), said, stance, verb, statement)));
    }

    private static Stance stance(Claim claim, Event event, Statement statement) {
        Factuality.Polarity polarity = event.views().stream()
                .filter(view -> view.source().equals(claim.chain().get(0)))
                .map(Factuality.View::polarity)
                .findFirst()
                .orElse(Factuality.Polarity.UNKNOWN);
        return switch (claim.act()) {
            case DENIES -> Stance.DENIES;
            case DOUBTS -> Stance.DOUBTS;
            case DECLINES, SILENT -> Stance.DECLINES;
            case REQUESTS, ORDERS, ASKS -> Stance.CALLS;
            case EXPECTS, WARNS, THREATENS, OFFERS -> Stance.EXPECTS;
            case ASSERTS, CONFIRMS, ACCUSES, INTENDS, PROMISES -> {
                if (polarity == Factuality.Polarity.NEGATIVE) {
                    yield Stance.DENIES;
                }
                yield statement.verb().equals("passes on") ? Stance.RELAYS : Stance.ASSERTS;
            }
        };
    }
}
