package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Relation;

/** Sets against each other the origins that assert a happening, deny it, or would not say. */
final class PropositionFinder {
    private final Map<Links.Mention, String> happenings = new HashMap<>();
    private final Map<Links.Mention, String> origins = new HashMap<>();
    private final Map<String, Stances> stances = new HashMap<>();

    /** Ids of origins. */
    private record Stances(Set<String> asserted, Set<String> denied, Set<String> declined) {
        Stances() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private PropositionFinder(List<Links.Happening> events, List<Links.Origin> sources) {
        events.forEach(event -> event.mentions().forEach(mention -> happenings.put(mention, event.id())));
        sources.forEach(origin -> origin.claims().forEach(claim -> origins.put(claim, origin.id())));
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
                        "q" + (propositions.size() + 1),
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
        for (Claim claim : reading.claims()) {
            String origin = origins.get(new Links.Mention(report, claim.id()));
            if (origin == null) {
                continue;
            }
            for (String event : claim.events()) {
                Stances taken = stances(report, event);
                if (taken != null) {
                    switch (claim.act()) {
                        case DENIES -> taken.denied().add(origin);
                        case ASSERTS, CONFIRMS, ACCUSES, INTENDS, PROMISES ->
                            taken.asserted().add(origin);
                        default -> {}
                    }
                }
            }
            Stances about = claim.about() == null ? null : stances(report, claim.about());
            if (about != null && (claim.act() == Claim.Act.DECLINES || claim.act() == Claim.Act.SILENT)) {
                about.declined().add(origin);
            }
        }
        for (Relation relation : reading.relations()) {
            String origin = origins.get(new Links.Mention(report, relation.from()));
            Stances taken = stances(report, relation.to());
            if (relation.kind() == Relation.Kind.DENIES && origin != null && taken != null) {
                taken.denied().add(origin);
            }
        }
    }

    private @Nullable Stances stances(String report, String event) {
        String happening = happenings.get(new Links.Mention(report, event));
        return happening == null ? null : stances.computeIfAbsent(happening, id -> new Stances());
    }
}
