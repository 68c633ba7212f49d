package org.purport.keep;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Reading;
import org.purport.model.Span;

/**
 * What a judgement is about, named so that it is found again in any later reading: by its place in the text of a report, which never
 * changes.
 *
 * @param report id of a report; null for a name wherever it stands
 * @param span of an event's trigger or of an actor's mention; null for a name wherever it stands
 * @param words what stands there, or the name
 */
public record Anchor(@Nullable String report, @Nullable Span span, String words) {
    public Anchor {
        Objects.requireNonNull(words);
        if ((report == null) != (span == null)) {
            throw new IllegalArgumentException("a place in a text has a report and a span");
        }
    }

    /** A name wherever the case has it. */
    public static Anchor name(String name) {
        return new Anchor(null, null, name);
    }

    /** An event of a reading. */
    public static Anchor of(Reading reading, Event event) {
        return new Anchor(
                reading.report().id(),
                event.trigger(),
                event.trigger().of(reading.report().text()));
    }

    /** A claim of a reading, by the words that say it is attributed, or else by what is said. */
    public static Anchor of(Reading reading, Claim claim) {
        Span place = !claim.cue().isEmpty()
                ? claim.cue().get(0)
                : !claim.content().isEmpty()
                        ? claim.content().get(0)
                        : claim.source().get(0);
        return new Anchor(
                reading.report().id(), place, place.of(reading.report().text()));
    }

    /** An actor of a reading; its first mention stands for it. */
    public static Anchor of(Reading reading, Actor actor) {
        return actor.mentions().isEmpty()
                ? name(actor.name())
                : new Anchor(reading.report().id(), actor.mentions().get(0), actor.name());
    }

    boolean isIn(Reading reading) {
        return report == null || report.equals(reading.report().id());
    }

    /** The event that stands there, null where this reading has none. */
    @Nullable
    Event event(Reading reading) {
        Span there = span;
        if (there == null || !isIn(reading)) {
            return null;
        }
        return reading.events().stream()
                .filter(event -> event.trigger().overlaps(there))
                .findFirst()
                .orElse(null);
    }

    /** The claim that is made there, null where this reading has none. */
    @Nullable
    Claim claim(Reading reading) {
        Span there = span;
        if (there == null || !isIn(reading)) {
            return null;
        }
        return reading.claims().stream()
                .filter(claim -> claim.cue().stream().anyMatch(there::overlaps)
                        || (claim.cue().isEmpty() && claim.content().stream().anyMatch(there::overlaps)))
                .findFirst()
                .orElse(null);
    }

    /** The actor that is meant, null where this reading has none. */
    @Nullable
    Actor actor(Reading reading) {
        Span there = span;
        if (!isIn(reading)) {
            return null;
        }
        return reading.actors().stream()
                .filter(actor -> there == null
                        ? actor.name().equalsIgnoreCase(words)
                        : actor.mentions().stream().anyMatch(there::overlaps))
                .findFirst()
                .orElse(null);
    }
}
