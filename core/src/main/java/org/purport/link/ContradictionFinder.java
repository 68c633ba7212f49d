package org.purport.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Findings;
import org.purport.model.Findings.Contradiction;
import org.purport.model.Findings.Contradiction.Difference;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Source;

/** Lists what cannot all be true of one happening: it is asserted and denied, or its parts are counted differently. */
final class ContradictionFinder {
    private final LinkIndex links;
    private final ReadingIndex readings;

    /** One number of a thing with those who give it. */
    private record Counted(Count count, Links.Mention mention) {}

    ContradictionFinder(LinkIndex links, ReadingIndex readings) {
        this.links = links;
        this.readings = readings;
    }

    List<Contradiction> of(Links.Happening event, Links.@Nullable Proposition proposition) {
        List<Contradiction> found = new ArrayList<>();
        if (proposition != null && !proposition.denied().isEmpty()) {
            List<Links.Mention> own = inOwnVoice(event);
            if (!proposition.asserted().isEmpty() || !own.isEmpty()) {
                List<Links.Mention> so = new ArrayList<>(own);
                so.addAll(mentions(event, proposition.asserted()));
                found.add(new Contradiction(
                        event.id(),
                        Difference.DENIED,
                        null,
                        List.of(
                                new Findings.Side("so", proposition.asserted(), so),
                                new Findings.Side(
                                        "not so", proposition.denied(), mentions(event, proposition.denied())))));
            }
        }
        counts(event).forEach((thing, counted) -> {
            List<Findings.Side> sides = sides(counted);
            if (sides.size() > 1) {
                found.add(new Contradiction(event.id(), Difference.NUMBER, thing, sides));
            }
        });
        return found;
    }

    /** The mentions by which reports say in their own voice that it is so. */
    private List<Links.Mention> inOwnVoice(Links.Happening event) {
        List<Links.Mention> own = new ArrayList<>();
        for (Links.Mention mention : event.mentions()) {
            Event told = readings.event(mention);
            if (told != null
                    && told.views().stream()
                            .anyMatch(view -> view.source().equals(Source.AUTHOR)
                                    && view.certainty() == Factuality.Certainty.CERTAIN
                                    && view.polarity() == Factuality.Polarity.POSITIVE)) {
                own.add(mention);
            }
        }
        return own;
    }

    /** The mentions that stand in claims of these origins. */
    private List<Links.Mention> mentions(Links.Happening event, List<String> origins) {
        Set<String> wanted = Set.copyOf(origins);
        return event.mentions().stream()
                .filter(mention -> speakers(mention).stream().anyMatch(wanted::contains))
                .toList();
    }

    /** Ids of the origins of the claims that hold an event. */
    private Set<String> speakers(Links.Mention mention) {
        Reading reading = readings.reading(mention.report());
        Set<String> origins = new LinkedHashSet<>();
        for (Claim claim : reading == null ? List.<Claim>of() : reading.claims()) {
            if (claim.events().contains(mention.id())) {
                links.origins(new Links.Mention(mention.report(), claim.id()))
                        .forEach(origin -> origins.add(origin.id()));
            }
        }
        return origins;
    }

    private Map<String, List<Counted>> counts(Links.Happening event) {
        Map<String, List<Counted>> counts = new TreeMap<>();
        for (Links.Mention mention : event.mentions()) {
            Telling telling = readings.telling(mention);
            for (Count count :
                    telling == null ? List.<Count>of() : telling.exact().counts()) {
                counts.computeIfAbsent(count.thing(), thing -> new ArrayList<>())
                        .add(new Counted(count, mention));
            }
        }
        return counts;
    }

    /** The numbers of one thing, those that agree together; one side where all agree, or where one report gives them all. */
    private List<Findings.Side> sides(List<Counted> counted) {
        Map<Count, List<Links.Mention>> sides = new LinkedHashMap<>();
        for (Counted each : counted) {
            Count agreeing = sides.keySet().stream()
                    .filter(each.count()::agrees)
                    .findFirst()
                    .orElse(each.count());
            sides.computeIfAbsent(agreeing, count -> new ArrayList<>()).add(each.mention());
        }
        long reports = sides.values().stream()
                .map(mentions -> mentions.get(0).report())
                .distinct()
                .count();
        List<Findings.Side> said = new ArrayList<>();
        sides.forEach((count, mentions) -> {
            Set<String> origins = new LinkedHashSet<>();
            mentions.forEach(mention -> origins.addAll(speakers(mention)));
            said.add(new Findings.Side(
                    count.said(),
                    List.copyOf(origins),
                    mentions.stream().distinct().toList()));
        });
        return reports > 1 ? said : List.of();
    }
}
