package org.purport.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.purport.model.Event;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Role;
import org.purport.model.TimeExpression;

/**
 * Who, whom, where, when and with what, gathered from all mentions of a happening.
 *
 * @param actors who does it
 * @param recipients to or with whom
 * @param topics what it is about
 * @param objects what is acted on, beneficiaries and instruments
 */
public record Circumstances(
        List<String> actors,
        List<String> recipients,
        List<String> topics,
        List<String> objects,
        List<Place> places,
        List<TimeExpression> times,
        List<Materiel> materiel) {
    private static final Set<String> BARE =
            Set.of("various", "numerous", "countless", "dozen", "hundred", "thousand", "million", "score", "few");

    public Circumstances {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
        objects = List.copyOf(objects);
        places = List.copyOf(places);
        times = List.copyOf(times);
        materiel = List.copyOf(materiel);
    }

    static Circumstances of(List<Event> mentions, Lookup lookup) {
        List<Place> places = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        List<Materiel> materiel = new ArrayList<>();
        for (Event event : mentions) {
            lookup.place(event.where()).filter(place -> !places.contains(place)).ifPresent(places::add);
            lookup.time(event.when()).filter(time -> !times.contains(time)).ifPresent(times::add);
            event.materiel().stream()
                    .filter(item ->
                            materiel.stream().noneMatch(known -> known.name().equalsIgnoreCase(item.name())))
                    .forEach(materiel::add);
        }
        Set<String> actors = participants(mentions, lookup, Role.Kind.ACTOR);
        Set<String> recipients = participants(mentions, lookup, Role.Kind.RECIPIENT);
        recipients.removeAll(actors);
        Set<String> topics = participants(mentions, lookup, Role.Kind.TOPIC);
        Set<String> objects =
                participants(mentions, lookup, Role.Kind.OBJECT, Role.Kind.BENEFICIARY, Role.Kind.INSTRUMENT);
        return new Circumstances(
                List.copyOf(actors),
                List.copyOf(recipients),
                List.copyOf(topics),
                List.copyOf(objects),
                places,
                times,
                materiel);
    }

    private static Set<String> participants(List<Event> mentions, Lookup lookup, Role.Kind... kinds) {
        Set<Role.Kind> wanted = Set.of(kinds);
        Set<String> names = new LinkedHashSet<>();
        for (Event event : mentions) {
            for (Role role : event.roles()) {
                if (wanted.contains(role.role())) {
                    name(role, lookup).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static Optional<String> name(Role role, Lookup lookup) {
        Optional<String> actor = lookup.actor(role.actor()).map(known -> Words.plain(known.name()));
        return actor.isPresent() ? actor : Optional.ofNullable(role.span()).map(lookup::words);
    }

    /** "Ana Ruiz → Bo Lind", or either alone, empty where nobody takes part. */
    public String whoToWhom() {
        String from = String.join(", ", actors);
        String to = String.join(", ", recipients);
        if (to.isEmpty()) {
            return from;
        }
        return (from.isEmpty() ? "somebody" : from) + " → " + to;
    }

    /** A time as the report words it, with the days it can mean. */
    public static String when(TimeExpression time, Lookup lookup) {
        String words = lookup.words(time.span());
        String days = Words.days(time.from(), time.to());
        return days == null || words.equalsIgnoreCase(days) || words.contains(days) ? words : words + " (" + days + ")";
    }

    /** "Dozens of tanks", "an unknown number of tanks", but "12 tanks", "a dozen tanks", "several tanks". */
    private static boolean takesOf(String quantity) {
        String last = quantity.substring(quantity.lastIndexOf(' ') + 1);
        boolean word = last.chars().allMatch(Character::isLetter) && !BARE.contains(last);
        return word && (quantity.startsWith("a ") || quantity.startsWith("an ") || last.endsWith("s"));
    }

    /** Materiel as the report words it: "20 howitzers (artillery; in poor condition)". */
    public static String with(Materiel item) {
        StringBuilder text = new StringBuilder();
        if (item.quantity() != null && !item.name().startsWith(item.quantity())) {
            text.append(Words.plain(item.quantity())).append(takesOf(item.quantity()) ? " of " : " ");
        }
        text.append(Words.plain(item.name()));
        if (item.condition() != null) {
            text.append(" (").append(Words.plain(item.condition())).append(')');
        }
        return text.toString();
    }
}
