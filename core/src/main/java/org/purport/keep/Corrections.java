package org.purport.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Reading;
import org.purport.model.Role;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.Transfer;

/** Shows readings as the judgements in force have them; what was read stays on record as it was. */
final class Corrections {
    private final List<Judgement> inForce;
    private final Map<String, String> grades = new TreeMap<>();

    Corrections(List<Judgement> all) {
        inForce = Judgement.inForce(all);
        for (Judgement each : inForce) {
            if (each.ruling() instanceof Ruling.Grade grade) {
                grades.put(grade.source().toLowerCase(Locale.ROOT), grade.grade());
            }
        }
    }

    List<Judgement> inForce() {
        return inForce;
    }

    /** The grade that the analyst gave a source or an outlet, null where none. */
    @Nullable
    String grade(@Nullable String source) {
        return source == null ? null : grades.get(source.toLowerCase(Locale.ROOT));
    }

    /** The reading with the judgements on its actors and codes. */
    Reading applyTo(Reading reading) {
        Reading corrected = reading;
        for (Judgement each : inForce) {
            if (each.ruling() instanceof Ruling.SameActor same) {
                corrected = joined(corrected, same);
            } else if (each.ruling() instanceof Ruling.Code code) {
                corrected = coded(corrected, code, each.number());
            } else if (each.ruling() instanceof Ruling.Speaker speaker) {
                corrected = SpeakerCorrection.apply(corrected, speaker, each.number());
            }
        }
        return corrected;
    }

    private static Reading coded(Reading reading, Ruling.Code code, long number) {
        Event meant = code.event().event(reading);
        if (meant == null) {
            return reading;
        }
        List<Event> events = reading.events().stream()
                .map(event -> event.id().equals(meant.id()) ? retyped(event, code.type(), number) : event)
                .toList();
        return with(reading, reading.actors(), reading.sources(), events, reading.transfers());
    }

    private static Event retyped(Event event, @Nullable EventType type, long number) {
        List<String> because = new ArrayList<>(event.because());
        because.add("judgement " + number);
        return new Event(
                event.id(),
                event.trigger(),
                event.lemma(),
                event.text(),
                type,
                event.roles(),
                event.materiel(),
                event.where(),
                event.when(),
                event.factuality(),
                event.views(),
                because);
    }

    private static Reading joined(Reading reading, Ruling.SameActor same) {
        Actor actor = same.actor().actor(reading);
        if (actor == null) {
            return reading;
        }
        String name = same.other().words();
        Actor other = same.other().actor(reading);
        if (other == null) {
            other = Anchor.name(name).actor(reading);
        }
        if (other != null && other.id().equals(actor.id())) {
            return reading;
        }
        Actor one = other == null ? renamed(actor, name) : united(other, actor);
        List<Actor> actors = new ArrayList<>();
        for (Actor each : reading.actors()) {
            if (each.id().equals(one.id())) {
                actors.add(one);
            } else if (!each.id().equals(actor.id())) {
                actors.add(each);
            }
        }
        UnaryOperator<@Nullable String> id = old -> actor.id().equals(old) ? one.id() : old;
        return with(
                reading,
                actors,
                reading.sources().stream()
                        .map(source -> source(source, actor, one, id))
                        .toList(),
                reading.events().stream().map(event -> event(event, id)).toList(),
                reading.transfers().stream()
                        .map(transfer -> transfer(transfer, id))
                        .toList());
    }

    private static Actor renamed(Actor actor, String name) {
        return new Actor(
                actor.id(),
                name,
                actor.kind(),
                actor.country(),
                actor.sector(),
                actor.office(),
                actor.holder(),
                actor.mentions());
    }

    private static Actor united(Actor one, Actor other) {
        List<Span> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        return new Actor(
                one.id(),
                one.name(),
                one.kind(),
                one.country() == null ? other.country() : one.country(),
                one.sector().isEmpty() ? other.sector() : one.sector(),
                one.office() == null ? other.office() : one.office(),
                one.holder() == null ? other.holder() : one.holder(),
                mentions.stream().distinct().sorted().toList());
    }

    private static Source source(Source source, Actor actor, Actor one, UnaryOperator<@Nullable String> id) {
        boolean bearsName = actor.id().equals(source.actor()) && source.name().equals(actor.name());
        return new Source(
                source.id(),
                source.kind(),
                bearsName ? one.name() : source.name(),
                id.apply(source.actor()),
                source.named(),
                source.spans());
    }

    private static Event event(Event event, UnaryOperator<@Nullable String> id) {
        return new Event(
                event.id(),
                event.trigger(),
                event.lemma(),
                event.text(),
                event.type(),
                event.roles().stream()
                        .map(role -> new Role(role.role(), id.apply(role.actor()), role.span()))
                        .toList(),
                event.materiel(),
                event.where(),
                event.when(),
                event.factuality(),
                event.views(),
                event.because());
    }

    private static Transfer transfer(Transfer transfer, UnaryOperator<@Nullable String> id) {
        UnaryOperator<Transfer.Party> party =
                each -> new Transfer.Party(id.apply(each.actor()), each.country(), each.span());
        return new Transfer(
                transfer.id(),
                transfer.events(),
                transfer.suppliers().stream().map(party).toList(),
                transfer.recipients().stream().map(party).toList(),
                transfer.items(),
                transfer.where(),
                transfer.when(),
                transfer.factuality(),
                transfer.views(),
                transfer.because());
    }

    private static Reading with(
            Reading reading, List<Actor> actors, List<Source> sources, List<Event> events, List<Transfer> transfers) {
        return new Reading(
                reading.report(),
                reading.sentences(),
                actors,
                reading.places(),
                reading.times(),
                sources,
                reading.claims(),
                events,
                reading.relations(),
                transfers,
                reading.notes());
    }
}
