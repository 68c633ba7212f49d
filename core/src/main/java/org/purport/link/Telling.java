package org.purport.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Event;
import org.purport.model.EventType;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Role;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/**
 * An event of one report with what is compared of it.
 *
 * @param report the report's number
 * @param id the event's in the report
 * @param participants names of its actors, in order
 * @param roleWords content words of actors and role phrases
 * @param sentenceWords content words of its sentence
 * @param numbers those in its sentence
 */
record Telling(
        long report,
        String id,
        @Nullable EventType type,
        String lemma,
        Set<String> participants,
        Set<String> roleWords,
        Set<String> sentenceWords,
        Set<String> numbers,
        @Nullable String where,
        @Nullable TimeExpression when) {

    /** Looks things up in one reading. */
    static final class Scene {
        private final Reading reading;
        private final long report;
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, TimeExpression> times = new HashMap<>();

        Scene(Reading reading, long report) {
            this.reading = reading;
            this.report = report;
            reading.actors().forEach(actor -> actors.put(actor.id(), actor));
            reading.places().forEach(place -> places.put(place.id(), place));
            reading.times().forEach(time -> times.put(time.id(), time));
        }

        List<Telling> tellings() {
            return reading.events().stream().map(this::telling).toList();
        }

        private Telling telling(Event event) {
            String text = reading.report().text();
            Set<String> participants = new LinkedHashSet<>();
            Set<String> roleWords = new TreeSet<>();
            for (Role role : event.roles()) {
                Actor actor = role.actor() == null ? null : actors.get(role.actor());
                if (actor != null) {
                    participants.add(actor.name());
                    roleWords.addAll(Words.content(actor.name()));
                }
                Span span = role.span();
                if (span != null) {
                    roleWords.addAll(Words.content(span.of(text)));
                }
            }
            String sentence = sentence(event).of(text);
            Set<String> numbers = new TreeSet<>(Words.all(sentence));
            numbers.removeIf(word -> !word.chars().allMatch(Character::isDigit));
            Place place = event.where() == null ? null : places.get(event.where());
            return new Telling(
                    report,
                    event.id(),
                    event.type(),
                    event.lemma().toLowerCase(Locale.ROOT),
                    participants,
                    roleWords,
                    new TreeSet<>(Words.content(sentence)),
                    numbers,
                    place == null ? null : place.name(),
                    event.when() == null ? null : times.get(event.when()));
        }

        private Span sentence(Event event) {
            List<Span> sentences = reading.sentences();
            int low = 0;
            int high = sentences.size() - 1;
            while (low <= high) {
                int middle = (low + high) / 2;
                Span sentence = sentences.get(middle);
                if (sentence.end() <= event.trigger().start()) {
                    low = middle + 1;
                } else if (sentence.start() > event.trigger().start()) {
                    high = middle - 1;
                } else {
                    return sentence;
                }
            }
            return event.trigger();
        }
    }

    /** CAMEO's code of what happened, null where it has none. */
    @Nullable
    String code() {
        return type == null ? null : type.cameo();
    }
}
