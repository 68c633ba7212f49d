package org.purport.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Factuality;
import org.purport.model.Reading;
import org.purport.model.Source;

/** Puts another speaker before a claim: a source or an actor of the report that bears the name, or else a new source. */
final class SpeakerCorrection {
    private SpeakerCorrection() {}

    static Reading apply(Reading reading, Ruling.Speaker ruling, long number) {
        Claim claim = ruling.claim().claim(reading);
        if (claim == null) {
            return reading;
        }
        List<Source> sources = new ArrayList<>(reading.sources());
        Source speaker = speaker(reading, ruling.name());
        if (!sources.contains(speaker)) {
            sources.add(speaker);
        }
        String before = claim.chain().get(0);
        List<Claim> claims = reading.claims().stream()
                .map(each -> each.id().equals(claim.id()) ? said(each, speaker, number) : each)
                .toList();
        List<Event> events = reading.events().stream()
                .map(event -> claim.events().contains(event.id()) ? viewed(event, before, speaker.id()) : event)
                .toList();
        return new Reading(
                reading.report(),
                reading.sentences(),
                reading.actors(),
                reading.places(),
                reading.times(),
                sources,
                claims,
                events,
                reading.relations(),
                reading.transfers(),
                reading.notes());
    }

    private static Source speaker(Reading reading, String name) {
        for (Source source : reading.sources()) {
            if (source.name().equalsIgnoreCase(name)) {
                return source;
            }
        }
        Actor actor = reading.actors().stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
        for (Source source : reading.sources()) {
            if (actor != null && actor.id().equals(source.actor())) {
                return source;
            }
        }
        String id = "s" + reading.sources().size();
        for (int i = reading.sources().size(); isTaken(reading, id); i++) {
            id = "s" + i;
        }
        return new Source(
                id,
                kind(actor),
                actor == null ? name : actor.name(),
                actor == null ? null : actor.id(),
                true,
                actor == null || actor.mentions().isEmpty()
                        ? List.of()
                        : List.of(actor.mentions().get(0)));
    }

    private static boolean isTaken(Reading reading, String id) {
        return reading.sources().stream().anyMatch(source -> source.id().equals(id));
    }

    private static Source.Kind kind(@Nullable Actor actor) {
        if (actor == null) {
            return Source.Kind.UNSPECIFIED;
        }
        String kind = actor.kind().name().toUpperCase(Locale.ROOT);
        for (Source.Kind each : Source.Kind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return Source.Kind.ORGANIZATION;
    }

    /** The chain begins anew with the speaker; who passed it on stays. */
    private static Claim said(Claim claim, Source speaker, long number) {
        List<String> chain = new ArrayList<>();
        chain.add(speaker.id());
        claim.chain().stream().skip(1).filter(id -> !id.equals(speaker.id())).forEach(chain::add);
        List<String> because = new ArrayList<>(claim.because());
        because.add("judgement " + number);
        return new Claim(
                claim.id(),
                claim.act(),
                chain,
                claim.cue(),
                List.of(),
                claim.content(),
                claim.quotation(),
                claim.hedge(),
                claim.events(),
                claim.about(),
                because);
    }

    private static Event viewed(Event event, String before, String speaker) {
        List<Factuality.View> views = event.views().stream()
                .map(view -> view.source().equals(before)
                        ? new Factuality.View(speaker, view.certainty(), view.polarity(), view.likelihood())
                        : view)
                .toList();
        return event.judged(event.factuality(), views, List.of());
    }
}
