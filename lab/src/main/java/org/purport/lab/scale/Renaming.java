package org.purport.lab.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.purport.model.Actor;
import org.purport.model.Place;
import org.purport.model.Reading;
import org.purport.model.Span;

/** Other real names for the persons, organizations and towns of one affair, by lot and the same wherever it names them. */
final class Renaming {
    private final Pool pool;
    private final Random random;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    /** The names that real readings have, by kind. */
    record Pool(Map<Actor.Kind, List<String>> actors, List<Place> places) {
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
            return new Pool(lists, List.copyOf(places.values()));
        }
    }

    /** A piece of a text and what stands in its place. */
    record Change(Span span, String words) {}

    Renaming(Pool pool, long seed) {
        this.pool = pool;
        this.random = new Random(seed);
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

    /** What changes in a text: mentions by a full name or by its last word. */
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
        return result;
    }

    private static String replaced(String words, String old, String fresh) {
        return old.equals(fresh) || !words.contains(last(old))
                ? words
                : words.replace(old, fresh).replace(last(old), last(fresh));
    }
}
