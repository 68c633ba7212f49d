package org.purport.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Findings;
import org.purport.model.Likelihood;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Source;
import org.purport.model.Span;

/**
 * Finds where a careful statement hardened on its way: a report has an origin call a happening probable or possible, and a later one
 * has the same origin say it flatly, or says it in its own voice without anybody.
 *
 * <p>A later report may know more. So a flat wording counts only where it is the same origin's, and a report's own voice only where the
 * report shares the careful wording and no origin said the thing flatly before it.
 */
final class DriftFinder {
    /** Share of the lighter wording's weight that must stand in the other. */
    private static final double SAME_WORDING = 0.5;

    /** About two rare words. */
    private static final double LEAST_WEIGHT = 10;

    private final LinkIndex links;
    private final ReadingIndex readings;

    /** How a claim has an event. */
    private record Said(Links.Origin origin, Links.Mention claim, Links.Mention event, Factuality.View view) {
        boolean isCareful() {
            return view.polarity() == Factuality.Polarity.POSITIVE
                    && (view.certainty() == Factuality.Certainty.PROBABLE
                            || view.certainty() == Factuality.Certainty.POSSIBLE);
        }

        boolean isFlat() {
            return view.polarity() == Factuality.Polarity.POSITIVE && view.certainty() == Factuality.Certainty.CERTAIN;
        }
    }

    DriftFinder(LinkIndex links, ReadingIndex readings) {
        this.links = links;
        this.readings = readings;
    }

    /** At most one drift of each kind for an origin's statement of a happening, the earliest. */
    List<Findings.Drift> of(Links.Happening event) {
        List<Said> all = said(event);
        Map<String, List<Said>> byOrigin = new LinkedHashMap<>();
        all.forEach(each -> byOrigin.computeIfAbsent(each.origin().id(), id -> new ArrayList<>())
                .add(each));
        List<Findings.Drift> drifts = new ArrayList<>();
        for (List<Said> told : byOrigin.values()) {
            Said careful = told.stream().filter(Said::isCareful).findFirst().orElse(null);
            if (careful != null) {
                unhedged(event, careful, told, drifts);
                unattributed(event, careful, all, drifts);
            }
        }
        return drifts;
    }

    private List<Said> said(Links.Happening event) {
        Set<Links.Mention> mentions = new HashSet<>(event.mentions());
        List<Said> said = new ArrayList<>();
        for (String report :
                event.mentions().stream().map(Links.Mention::report).distinct().toList()) {
            Reading reading = readings.reading(report);
            for (Claim claim : reading == null ? List.<Claim>of() : reading.claims()) {
                Links.Mention spoken = new Links.Mention(report, claim.id());
                for (String id : claim.events()) {
                    Links.Mention mention = new Links.Mention(report, id);
                    Event told = mentions.contains(mention) ? readings.event(mention) : null;
                    Factuality.View view =
                            told == null ? null : view(told, claim.chain().get(0));
                    if (view != null) {
                        links.origins(spoken).forEach(origin -> said.add(new Said(origin, spoken, mention, view)));
                    }
                }
            }
        }
        return said;
    }

    private static Factuality.@Nullable View view(Event event, String source) {
        return event.views().stream()
                .filter(view -> view.source().equals(source))
                .findFirst()
                .orElse(null);
    }

    private void unhedged(Links.Happening event, Said careful, List<Said> told, List<Findings.Drift> drifts) {
        told.stream()
                .filter(Said::isFlat)
                .filter(each -> isLater(event, each.event(), careful.event()))
                .filter(each -> saysTheSame(careful.event(), each.event()))
                .findFirst()
                .ifPresent(flat -> drifts.add(new Findings.Drift(
                        careful.origin().id(),
                        event.id(),
                        Findings.Drift.Hardening.UNHEDGED,
                        wording(careful),
                        wording(flat))));
    }

    private void unattributed(Links.Happening event, Said careful, List<Said> all, List<Findings.Drift> drifts) {
        Map<Links.Mention, Boolean> attributed = new HashMap<>();
        all.forEach(each -> attributed.put(each.event(), true));
        for (Links.Mention mention : event.mentions()) {
            Event told = readings.event(mention);
            if (told == null || attributed.containsKey(mention) || !isLater(event, mention, careful.event())) {
                continue;
            }
            boolean knownBefore =
                    all.stream().anyMatch(each -> each.isFlat() && !isLater(event, each.event(), mention));
            Factuality.View own = view(told, Source.AUTHOR);
            if (!knownBefore
                    && own != null
                    && own.certainty() == Factuality.Certainty.CERTAIN
                    && own.polarity() == Factuality.Polarity.POSITIVE
                    && saysTheSame(careful.event(), mention)) {
                drifts.add(new Findings.Drift(
                        careful.origin().id(),
                        event.id(),
                        Findings.Drift.Hardening.UNATTRIBUTED,
                        wording(careful),
                        new Findings.Wording(
                                mention.report(), null, mention.id(), sentence(mention, told), List.of(), null)));
                return;
            }
        }
    }

    /** Whether a mention stands in another report that comes behind; mentions are in the order of the reports' days. */
    private static boolean isLater(Links.Happening event, Links.Mention later, Links.Mention earlier) {
        return !later.report().equals(earlier.report())
                && event.mentions().indexOf(later) > event.mentions().indexOf(earlier);
    }

    /** Whether the sentences of two mentions share enough that one can be a relay of the other. */
    private boolean saysTheSame(Links.Mention one, Links.Mention other) {
        Telling first = readings.telling(one);
        Telling second = readings.telling(other);
        if (first == null || second == null) {
            return false;
        }
        double shared = first.sentenceWords().shared(second.sentenceWords());
        double lighter =
                Math.min(first.sentenceWords().weight(), second.sentenceWords().weight());
        return shared >= LEAST_WEIGHT && shared >= SAME_WORDING * lighter;
    }

    private Findings.Wording wording(Said said) {
        Claim claim = readings.claim(said.claim());
        Event event = readings.event(said.event());
        if (claim == null || event == null) {
            throw new IllegalStateException("what is said has no claim: " + said.claim());
        }
        List<Span> hedges = said.isCareful() ? claim.hedge().spans() : List.of();
        Likelihood likelihood = said.isCareful() ? said.view().likelihood() : null;
        return new Findings.Wording(
                said.claim().report(),
                said.claim().id(),
                said.event().id(),
                sentence(said.event(), event),
                hedges,
                likelihood);
    }

    private Span sentence(Links.Mention mention, Event event) {
        Reading reading = readings.reading(mention.report());
        return reading == null
                ? event.trigger()
                : reading.sentences().stream()
                        .filter(sentence -> sentence.contains(event.trigger().start()))
                        .findFirst()
                        .orElse(event.trigger());
    }
}
