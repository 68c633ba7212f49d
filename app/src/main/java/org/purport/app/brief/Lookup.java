package org.purport.app.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.purport.model.Actor;
import org.purport.model.Claim;
import org.purport.model.Event;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Relation;
import org.purport.model.Source;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/** Finds the records of a reading by id and the sentences by offset. */
public final class Lookup {
    private final Reading reading;
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;
    private final Map<String, TimeExpression> times;
    private final Map<String, Source> sources;
    private final Map<String, Claim> claims;
    private final Map<String, Event> events;
    private final Map<String, List<Relation>> relations;

    public Lookup(Reading reading) {
        this.reading = reading;
        this.actors = byId(reading.actors(), Actor::id);
        this.places = byId(reading.places(), Place::id);
        this.times = byId(reading.times(), TimeExpression::id);
        this.sources = byId(reading.sources(), Source::id);
        this.claims = byId(reading.claims(), Claim::id);
        this.events = byId(reading.events(), Event::id);
        this.relations = reading.relations().stream().collect(Collectors.groupingBy(Relation::from));
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> found = new HashMap<>();
        items.forEach(item -> found.putIfAbsent(id.apply(item), item));
        return found;
    }

    public Reading reading() {
        return reading;
    }

    public Optional<Actor> actor(@Nullable String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public Optional<Place> place(@Nullable String id) {
        return Optional.ofNullable(places.get(id));
    }

    public Optional<TimeExpression> time(@Nullable String id) {
        return Optional.ofNullable(times.get(id));
    }

    public Optional<Source> source(@Nullable String id) {
        return Optional.ofNullable(sources.get(id));
    }

    public Optional<Claim> claim(@Nullable String id) {
        return Optional.ofNullable(claims.get(id));
    }

    public Optional<Event> event(@Nullable String id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The relations that go from a claim or event, in the order of the reading. */
    public List<Relation> relationsFrom(String id) {
        return relations.getOrDefault(id, List.of());
    }

    /** Number of the sentence around an offset, from 1; the next one for an offset between sentences, 0 after the last. */
    public int sentence(int offset) {
        List<Span> sentences = reading.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < sentences.size() ? low + 1 : 0;
    }

    /** The sentence around a span, or the span itself where it is in none. */
    public Span sentenceAround(Span span) {
        int number = sentence(span.start());
        Span sentence = number == 0 ? span : reading.sentences().get(number - 1);
        return sentence.contains(span) ? sentence : span;
    }

    /** Number of the sentence where a claim is made, from 1. */
    public int sentence(Claim claim) {
        return sentence(offset(claim));
    }

    /** Where a claim is made: its cue, or else its content. */
    public static int offset(Claim claim) {
        for (List<Span> spans : List.of(claim.cue(), claim.content(), claim.source())) {
            if (!spans.isEmpty()) {
                return spans.get(0).start();
            }
        }
        return 0;
    }

    /** The words of the report under a span, fit to show. */
    public String words(Span span) {
        return Words.plain(span.of(reading.report().text()));
    }

    /** The words of the report under several spans, with dots where they stand apart. */
    public String words(List<Span> spans) {
        StringBuilder all = new StringBuilder();
        Span before = null;
        for (Span span : spans) {
            if (before != null) {
                all.append(apart(before, span) ? " … " : " ");
            }
            all.append(words(span));
            before = span;
        }
        return all.toString();
    }

    private boolean apart(Span before, Span after) {
        if (after.start() < before.end()) {
            return true;
        }
        return !reading.report().text().substring(before.end(), after.start()).isBlank();
    }
}
