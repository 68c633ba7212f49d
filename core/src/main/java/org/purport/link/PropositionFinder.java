package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Relation;

/** Sets against each other the origins that assert a happening, deny it, or would not say. */
final class PropositionFinder {
    private final Map<Links.Mention, String> happenings = new HashMap<>();
    private final Map<Links.Mention, List<String>> origins = new HashMap<>();
    private final Map<String, Stances> stances = new HashMap<>();

    /** Ids of origins. */
    private record Stances(Set<String> asserted, Set<String> denied, Set<String> declined) {
        Stances() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private PropositionFinder(List<Links.Happening> events, List<Links.Origin> sources) {
        events.forEach(event -> event.mentions().forEach(mention -> happenings.put(mention, event.id())));
        sources.forEach(
                origin -> origin.claims().forEach(claim -> origins.computeIfAbsent(claim, c -> new ArrayList<>())
                        .add(origin.id())));
    }

    /** A proposition for every happening that somebody denies, in the order of {@code events}. */
    static List<Links.Proposition> find(
            List<Reading> readings, List<Links.Happening> events, List<Links.Origin> origins) {
        PropositionFinder finder = new PropositionFinder(events, origins);
        readings.forEach(finder::take);
        List<Links.Proposition> propositions = new ArrayList<>();
        for (Links.Happening event : events) {
            Stances taken = finder.stances.get(event.id());
            if (taken != null && !taken.denied().isEmpty()) {
                taken.asserted().removeAll(taken.denied());
                propositions.add(new Links.Proposition(
                        "q" + event.id().substring(2),
                        event.id(),
                        List.copyOf(taken.asserted()),
                        List.copyOf(taken.denied()),
                        List.copyOf(taken.declined())));
            }
        }
        return propositions;
    }

    private void take(Reading reading) {
        String report = reading.report().id();
        Map<String, Event> events = new HashMap<>();
        reading.events().forEach(event -> events.put(event.id(), event));
        Map<String, Claim> claims = new HashMap<>();
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        for (Claim claim : reading.claims()) {
            List<String> by = origins.getOrDefault(new Links.Mention(report, claim.id()), List.of());
            for (String id : claim.events()) {
                Stances taken = stances(report, id);
                Event event = events.get(id);
                if (taken != null && event != null) {
                    take(claim, event, taken, by);
                }
            }
            Stances about = claim.about() == null ? null : stances(report, claim.about());
            if (about != null && (claim.act() == Claim.Act.DECLINES || claim.act() == Claim.Act.SILENT)) {
                about.declined().addAll(by);
            }
        }
        for (Relation relation : reading.relations()) {
            if (relation.kind() == Relation.Kind.DENIES) {
                List<String> by = origins.getOrDefault(new Links.Mention(report, relation.from()), List.of());
                Claim denied = claims.get(relation.to());
                for (String id : denied == null ? List.of(relation.to()) : denied.events()) {
                    Stances taken = stances(report, id);
                    if (taken != null) {
                        taken.denied().addAll(by);
                    }
                }
            }
        }
    }

    /** A denial denies; otherwise what the source commits to decides: "gave no such order" denies without the word. */
    private static void take(Claim claim, Event event, Stances taken, List<String> by) {
        Factuality.Polarity polarity = event.views().stream()
                .filter(view -> view.source().equals(claim.chain().get(0)))
                .map(Factuality.View::polarity)
                .findFirst()
                .orElse(Factuality.Polarity.UNKNOWN);
        switch (claim.act()) {
            case DENIES -> taken.denied().addAll(by);
            case ASSERTS, CONFIRMS, ACCUSES, INTENDS, PROMISES ->
                (polarity == Factuality.Polarity.NEGATIVE ? taken.denied() : taken.asserted()).addAll(by);
            default -> {}
        }
    }

    private @Nullable Stances stances(String report, String event) {
        String happening = happenings.get(new Links.Mention(report, event));
        return happening == null ? null : stances.computeIfAbsent(happening, id -> new Stances());
    }
}
