package org.purport.lab.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.purport.model.Actor;
import org.purport.model.Materiel;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Span;
import org.purport.model.TimeExpression;

/**
 * Other real names for the persons, organizations and towns of one affair, by lot and the same wherever it names them, and other words
 * for what is told of them ({@link Vocabulary}). What a record of the reading rests on (cues, triggers, times) stays as it is.
 */
final class Renaming {
    private final Pool pool;
    private final Random random;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Vocabulary vocabulary;

    /** The names that real readings have, by kind, and their words. */
    record Pool(Map<Actor.Kind, List<String>> actors, List<Place> places, Vocabulary.Pool words) {
        static Pool of(List<Reading> readings) {
            Map<Actor.Kind, Map<String, String>> actors = new TreeMap<>();
            Map<String, Place> places = new TreeMap<>();
            for (Reading reading : readings) {
                for (Actor actor : reading.actors()) {
                    if (isRenamed(actor)) {
                        actors.computeIfAbsent(actor.kind(), kind -> new TreeMap<>())
                                .put(actor.name(), actor.name());
                    }
                }
                reading.places().stream().filter(Renaming::isRenamed).forEach(place -> places.put(place.name(), place));
            }
            Map<Actor.Kind, List<String>> lists = new TreeMap<>();
            actors.forEach((kind, names) -> lists.put(kind, List.copyOf(names.values())));
            return new Pool(lists, List.copyOf(places.values()), Vocabulary.Pool.of(readings));
        }
    }

    /** A piece of a text and what stands in its place. */
    record Change(Span span, String words) {}

    Renaming(Pool pool, long seed) {
        this.pool = pool;
        this.random = new Random(seed);
        this.vocabulary = new Vocabulary(pool.words(), seed);
    }

    private static boolean isRenamed(Actor actor) {
        return switch (actor.kind()) {
            case PERSON, ORGANIZATION, ARMED_GROUP -> !actor.mentions().isEmpty();
            case STATE, OUTLET, GROUP, UNNAMED -> false;
        };
    }

    private static boolean isRenamed(Place place) {
        Place.Precision precision = place.precision();
        return precision == Place.Precision.CITY || precision == Place.Precision.SITE;
    }

    /** The name that an actor bears in this affair. */
    String name(Actor actor) {
        List<String> others = pool.actors().getOrDefault(actor.kind(), List.of());
        return isRenamed(actor) && !others.isEmpty()
                ? names.computeIfAbsent(actor.kind() + actor.name(), key -> others.get(random.nextInt(others.size())))
                : actor.name();
    }

    /** The place that stands for a place in this affair. */
    Place place(Place place) {
        return isRenamed(place) && !pool.places().isEmpty()
                ? places.computeIfAbsent(place.name(), key -> pool.places()
                        .get(random.nextInt(pool.places().size())))
                : place;
    }

    /** What changes in a text: mentions by a full name or by its last word, and words of the affair. */
    List<Change> changes(Reading reading, Span within) {
        TreeMap<Integer, Change> changes = new TreeMap<>();
        for (Actor actor : reading.actors()) {
            add(changes, reading, within, actor.mentions(), actor.name(), name(actor));
        }
        for (Place place : reading.places()) {
            add(
                    changes,
                    reading,
                    within,
                    place.mentions(),
                    place.name(),
                    place(place).name());
        }
        fixed(reading)
                .filter(within::contains)
                .forEach(span -> changes.putIfAbsent(
                        span.start(), new Change(span, span.of(reading.report().text()))));
        Matcher words = Vocabulary.WORD.matcher(reading.report().text()).region(within.start(), within.end());
        while (words.find()) {
            Span span = new Span(words.start(), words.end());
            String word = words.group();
            Map.Entry<Integer, Change> before = changes.lowerEntry(span.end());
            if (before == null || before.getValue().span().end() <= span.start()) {
                changes.put(span.start(), new Change(span, vocabulary.apply(word)));
            }
        }
        List<Change> apart = new ArrayList<>();
        int end = within.start();
        for (Change change : changes.values()) {
            if (change.span().start() >= end) {
                apart.add(change);
                end = change.span().end();
            }
        }
        return apart;
    }

    private static Stream<Span> fixed(Reading reading) {
        Stream<Span> mentions = Stream.concat(
                reading.actors().stream().flatMap(actor -> actor.mentions().stream()),
                reading.places().stream().flatMap(place -> place.mentions().stream()));
        Stream<Span> told = reading.events().stream()
                .flatMap(event -> Stream.concat(
                        Stream.of(event.trigger()), event.materiel().stream().map(Materiel::span)));
        Stream<Span> said = reading.claims().stream()
                .flatMap(claim -> Stream.concat(claim.cue().stream(), claim.hedge().spans().stream()));
        return Stream.of(mentions, reading.times().stream().map(TimeExpression::span), told, said)
                .flatMap(spans -> spans);
    }

    private static void add(
            Map<Integer, Change> changes, Reading reading, Span within, List<Span> mentions, String old, String fresh) {
        if (old.equals(fresh)) {
            return;
        }
        for (Span mention : mentions) {
            if (within.contains(mention)) {
                String words = mention.of(reading.report().text());
                if (words.equals(old)) {
                    changes.put(mention.start(), new Change(mention, fresh));
                } else if (words.equals(last(old))) {
                    changes.put(mention.start(), new Change(mention, last(fresh)));
                }
            }
        }
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Words of the reading in the names of the affair. */
    String words(Reading reading, String words) {
        String result = words;
        for (Actor actor : reading.actors()) {
            result = replaced(result, actor.name(), name(actor));
        }
        for (Place place : reading.places()) {
            result = replaced(result, place.name(), place(place).name());
        }
        return Vocabulary.WORD
                .matcher(result)
                .replaceAll(word -> Matcher.quoteReplacement(vocabulary.apply(word.group())));
    }

    private static String replaced(String words, String old, String fresh) {
        return old.equals(fresh) || !words.contains(last(old))
                ? words
                : words.replace(old, fresh).replace(last(old), last(fresh));
    }
}
