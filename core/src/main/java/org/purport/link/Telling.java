package org.purport.link;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.purport.model.Factuality;
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
 * @param objectWords those of them that are of others than who acts
 * @param sentenceWords content words of its sentence
 * @param numbers those in its sentence
 * @param often how many events of its report have its lemma
 * @param exact what tells it from its look-alikes
 * @param matter what its report is about
 */
record Telling(
        long report,
        String id,
        @Nullable EventType type,
        String lemma,
        Set<String> participants,
        RareWords roleWords,
        RareWords objectWords,
        RareWords sentenceWords,
        Set<String> numbers,
        @Nullable TimeExpression when,
        int often,
        Exact exact,
        Matter matter) {

    /**
     * What two tellings of one happening cannot differ in where both have it.
     *
     * @param day the time that its own line names beside it, not one that a dateline lends it
     * @param ordinals its places in a row of like happenings
     * @param counts how many of what its roles name
     * @param told the day on which its report was published
     * @param over whether it is told as having happened
     */
    record Exact(
            @Nullable Place place,
            @Nullable TimeExpression day,
            Set<String> ordinals,
            List<Count> counts,
            @Nullable LocalDate told,
            boolean over) {}

    /** A time so far from the trigger, in characters, is more likely another event's. */
    private static final int BESIDE = 80;

    /** What is compared of a sentence, once for all events in it. */
    private record Sentence(String text, RareWords words, Set<String> numbers) {
        static Sentence of(String text) {
            Set<String> numbers = new TreeSet<>(Words.all(text));
            numbers.removeIf(word -> !word.chars().allMatch(Character::isDigit));
            return new Sentence(text, RareWords.of(Words.content(text)), numbers);
        }
    }

    /** Looks things up in one reading. */
    static final class Scene {
        private final Reading reading;
        private final long report;
        private final Matter matter;
        private final @Nullable LocalDate told;
        private final Map<String, Integer> lemmas = new HashMap<>();
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, TimeExpression> times = new HashMap<>();
        private final Map<Span, Sentence> sentences = new HashMap<>();

        Scene(Reading reading, long report) {
            this.reading = reading;
            this.report = report;
            this.matter = Matter.of(reading.report());
            this.told = Days.of(reading.report());
            reading.events().forEach(event -> lemmas.merge(lemma(event), 1, Integer::sum));
            reading.actors().forEach(actor -> actors.put(actor.id(), actor));
            reading.places().forEach(place -> places.put(place.id(), place));
            reading.times().forEach(time -> times.put(time.id(), time));
        }

        List<Telling> tellings() {
            return reading.events().stream().map(this::telling).toList();
        }

        private Telling telling(Event event) {
            String text = reading.report().text();
            Cast cast = new Cast();
            event.roles().forEach(role -> cast.add(role, text));
            Span span = sentence(event);
            Sentence sentence = sentences.computeIfAbsent(span, s -> Sentence.of(s.of(text)));
            Place place = event.where() == null ? null : places.get(event.where());
            String lemma = lemma(event);
            return new Telling(
                    report,
                    event.id(),
                    event.type(),
                    lemma,
                    cast.participants,
                    RareWords.of(cast.words),
                    RareWords.of(cast.objectWords),
                    sentence.words(),
                    sentence.numbers(),
                    event.when() == null ? null : times.get(event.when()),
                    lemmas.getOrDefault(lemma, 1),
                    new Exact(
                            place,
                            beside(event.when() == null ? null : times.get(event.when()), event),
                            Ordinal.of(
                                    sentence.text(),
                                    event.trigger().start() - span.start(),
                                    event.trigger().end() - span.start()),
                            cast.counts,
                            told,
                            event.factuality().status() == Factuality.Status.OCCURRED),
                    matter);
        }

        /** Who and what takes part in one event. */
        private final class Cast {
            private final Set<String> participants = new LinkedHashSet<>();
            private final Set<String> words = new TreeSet<>();
            private final Set<String> objectWords = new TreeSet<>();
            private final List<Count> counts = new ArrayList<>();

            void add(Role role, String text) {
                List<String> named = new ArrayList<>();
                Actor actor = role.actor() == null ? null : actors.get(role.actor());
                if (actor != null) {
                    participants.add(actor.name());
                    named.addAll(Words.content(actor.name()));
                }
                Span said = role.span();
                if (said != null) {
                    named.addAll(Words.content(said.of(text)));
                    counts.addAll(Count.of(text, said));
                }
                words.addAll(named);
                if (role.role() != Role.Kind.ACTOR) {
                    objectWords.addAll(named);
                }
            }
        }

        private @Nullable TimeExpression beside(@Nullable TimeExpression time, Event event) {
            if (time == null) {
                return null;
            }
            int start = Math.min(time.span().end(), event.trigger().end());
            int end = Math.max(time.span().start(), event.trigger().start());
            return end - start <= BESIDE
                            && reading.report()
                                            .text()
                                            .substring(Math.min(start, end), end)
                                            .indexOf('\n')
                                    < 0
                    ? time
                    : null;
        }

        private static String lemma(Event event) {
            return event.lemma().toLowerCase(Locale.ROOT);
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

    /** The name of the place, null where none is known. */
    @Nullable
    String where() {
        Place place = exact.place();
        return place == null ? null : place.name();
    }

    /** CAMEO's code of what happened, null where it has none. */
    @Nullable
    String code() {
        return type == null ? null : type.cameo();
    }
}
