package org.purport.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Likelihood;
import org.purport.model.Links;
import org.purport.model.Reading;
import org.purport.model.Relation;

/** Says of each origin of a proposition which claim shows how it stands to it, and how likely it calls it. */
final class ViewFinder {
    private final LinkIndex links;
    private final ReadingIndex readings;

    ViewFinder(LinkIndex links, ReadingIndex readings) {
        this.links = links;
        this.readings = readings;
    }

    List<Links.View> of(Links.Proposition proposition) {
        Links.Happening event = links.happening(proposition.event());
        if (event == null) {
            return List.of();
        }
        Set<Links.Mention> mentions = new HashSet<>(event.mentions());
        List<Links.View> views = new ArrayList<>();
        proposition.asserted().forEach(id -> add(views, id, Links.Stance.ASSERTED, mentions));
        proposition.denied().forEach(id -> add(views, id, Links.Stance.DENIED, mentions));
        proposition.declined().forEach(id -> add(views, id, Links.Stance.DECLINED, mentions));
        return views;
    }

    /** The earliest claim counts: it is nearest to the source, and relays drop doubts. */
    private void add(List<Links.View> views, String id, Links.Stance stance, Set<Links.Mention> mentions) {
        Links.Origin origin = links.origin(id);
        Links.Mention shown = null;
        Event event = null;
        for (Links.Mention mention : origin == null ? List.<Links.Mention>of() : origin.claims()) {
            Reading reading = readings.reading(mention.report());
            Claim claim = readings.claim(mention);
            Event told = reading == null || claim == null ? null : told(reading, claim, mentions);
            if (told != null && shown == null) {
                shown = mention;
                event = told;
            }
        }
        Claim claim = shown == null ? null : readings.claim(shown);
        if (shown != null && event != null && claim != null) {
            boolean silent = stance == Links.Stance.DECLINED && claim.act() == Claim.Act.SILENT;
            views.add(
                    new Links.View(id, silent ? Links.Stance.SILENT : stance, shown, likelihood(claim, event, stance)));
        }
    }

    /** The event of the happening that a claim bears on: it is in it, denied by it, or what nothing is said about. */
    private @Nullable Event told(Reading reading, Claim claim, Set<Links.Mention> mentions) {
        String report = reading.report().id();
        Set<String> about = new LinkedHashSet<>(claim.events());
        if (claim.about() != null) {
            about.addAll(inside(report, claim.about()));
        }
        for (Relation relation : reading.relations()) {
            if (relation.kind() == Relation.Kind.DENIES && relation.from().equals(claim.id())) {
                about.addAll(inside(report, relation.to()));
            }
        }
        return about.stream()
                .map(id -> new Links.Mention(report, id))
                .filter(mentions::contains)
                .map(readings::event)
                .filter(event -> event != null)
                .findFirst()
                .orElse(null);
    }

    /** The event of that id, or the events of the claim of that id. */
    private List<String> inside(String report, String id) {
        Claim claim = readings.claim(new Links.Mention(report, id));
        return claim == null ? List.of(id) : claim.events();
    }

    private static @Nullable Likelihood likelihood(Claim claim, Event event, Links.Stance stance) {
        if (stance == Links.Stance.DECLINED) {
            return null;
        }
        Factuality.View view = event.views().stream()
                .filter(each -> each.source().equals(claim.chain().get(0)))
                .findFirst()
                .orElse(null);
        Likelihood said = view == null ? null : view.likelihood();
        return said != null && view != null && view.polarity() == Factuality.Polarity.NEGATIVE
                ? new Likelihood(1 - said.high(), 1 - said.low())
                : said;
    }
}
