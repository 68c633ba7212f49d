package org.purport.interpret.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.Reader;
import org.purport.model.Actor;
import org.purport.model.Event;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Report;
import org.purport.model.Role;
import org.purport.model.TimeExpression;
import org.purport.model.Transfer;

/** What a text tells, in words that a test can compare. */
final class Told {
    private final Reading reading;
    private final String text;

    private Told(String text) {
        this.text = text;
        this.reading = Reader.PURPORT.read(new Report("t", null, null, null, "2024-05-15", "en", text));
    }

    static Told by(String text) {
        return new Told(text);
    }

    List<String> triggers() {
        return reading.events().stream().map(event -> event.trigger().of(text)).toList();
    }

    /** "AID/visit", or "none" where the event has no type. */
    String type(String trigger) {
        Event event = event(trigger);
        if (event.type() == null) {
            return "none";
        }
        String mode = event.type().mode();
        return event.type().plover() + (mode == null ? "" : "/" + mode);
    }

    /** Who takes part: "actor Russia, recipient Ukraine", by the words of the text, else by the actor's name. */
    String roles(String trigger) {
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return event(trigger).roles().stream()
                .map(role -> role.role().name().toLowerCase(Locale.ROOT) + " " + words(role, names))
                .collect(Collectors.joining(", "));
    }

    private String words(Role role, Map<String, String> names) {
        return role.span() != null ? role.span().of(text) : String.valueOf(names.get(role.actor()));
    }

    /** The words of the time of an event, or null. */
    @Nullable
    String when(String trigger) {
        String id = event(trigger).when();
        return reading.times().stream()
                .filter(time -> time.id().equals(id))
                .map(TimeExpression::span)
                .map(span -> span.of(text))
                .findFirst()
                .orElse(null);
    }

    /** The name of the place of an event, or null. */
    @Nullable
    String where(String trigger) {
        String id = event(trigger).where();
        return reading.places().stream()
                .filter(place -> place.id().equals(id))
                .map(Place::name)
                .findFirst()
                .orElse(null);
    }

    /** "four Buk launchers: air-defence, 4, new" of an event. */
    List<String> materiel(String trigger) {
        return event(trigger).materiel().stream().map(this::words).toList();
    }

    private String words(Materiel materiel) {
        return materiel.span().of(text) + ": " + materiel.category() + ", " + materiel.quantity() + ", "
                + materiel.condition();
    }

    /** "Russia > Turkey: 4 S-400 systems, occurred". */
    List<String> transfers() {
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return reading.transfers().stream()
                .map(transfer -> parties(transfer.suppliers(), names) + " > " + parties(transfer.recipients(), names)
                        + ": "
                        + transfer.items().stream()
                                .map(item -> (item.quantity() == null ? "" : item.quantity() + " ") + item.name())
                                .collect(Collectors.joining(" + "))
                        + ", "
                        + transfer.factuality()
                                .status()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'))
                .toList();
    }

    private String parties(List<Transfer.Party> parties, Map<String, String> names) {
        return parties.isEmpty()
                ? "?"
                : parties.stream()
                        .map(party -> party.actor() != null
                                ? String.valueOf(names.get(party.actor()))
                                : String.valueOf(party.country()))
                        .collect(Collectors.joining(" + "));
    }

    String text(String trigger) {
        return event(trigger).text();
    }

    List<String> because(String trigger) {
        return event(trigger).because();
    }

    private Event event(String trigger) {
        return reading.events().stream()
                .filter(event -> event.trigger().of(text).equals(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + trigger + " among " + triggers()));
    }
}
