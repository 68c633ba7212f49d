package org.purport.app.web.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.purport.app.brief.Lookup;
import org.purport.app.brief.Verdict;
import org.purport.app.brief.Words;
import org.purport.app.web.story.StoryIndex;
import org.purport.model.Event;
import org.purport.model.Links;
import org.purport.model.Place;

/** Gathers the places that the reports of a story name, with what happens there. */
public final class AtlasBuilder {
    private static final int UNPLACED = 20;

    private final StoryIndex story;
    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Set<String> unplaced = new LinkedHashSet<>();

    /** A place with all that is told of it. */
    private static final class Spot {
        final Map<String, Integer> names = new LinkedHashMap<>();
        final Place place;
        final Set<String> reports = new LinkedHashSet<>();
        final TreeSet<LocalDate> days = new TreeSet<>();
        final Map<String, Atlas.Here> happenings = new LinkedHashMap<>();

        Spot(Place place) {
            this.place = place;
        }
    }

    public AtlasBuilder(StoryIndex story) {
        this.story = story;
        Map<Links.Mention, Links.Happening> telling = new HashMap<>();
        story.telling().forEach(happening -> happening.mentions().forEach(m -> telling.put(m, happening)));
        for (Lookup report : story.reports()) {
            report.reading().places().forEach(place -> named(place, report));
            report.reading().events().forEach(event -> happens(event, report, telling));
        }
    }

    private @Nullable Spot spot(Place place) {
        Place.Position position = place.position();
        if (position == null || place.precision() == null || place.precision() == Place.Precision.CONTINENT) {
            return null;
        }
        String key = place.precision() + String.format(Locale.ROOT, " %.1f %.1f", position.lat(), position.lon());
        return spots.computeIfAbsent(key, k -> new Spot(place));
    }

    private void named(Place place, Lookup report) {
        // "Moscow denied" names a government
        if (place.metonyms().size() == place.mentions().size()
                && !place.mentions().isEmpty()) {
            return;
        }
        Spot spot = spot(place);
        if (spot == null) {
            if (place.position() == null) {
                unplaced.add(Words.plain(place.name()));
            }
            return;
        }
        String id = report.reading().report().id();
        spot.names.merge(Words.plain(place.name()), 1, Integer::sum);
        spot.reports.add(id);
        LocalDate day = story.day(id);
        if (day != null) {
            spot.days.add(day);
        }
    }

    private void happens(Event event, Lookup report, Map<Links.Mention, Links.Happening> telling) {
        String id = report.reading().report().id();
        Links.Happening happening = telling.get(new Links.Mention(id, event.id()));
        Spot spot = report.place(event.where()).map(this::spot).orElse(null);
        if (happening != null && spot != null) {
            spot.happenings.computeIfAbsent(
                    happening.id(),
                    key -> new Atlas.Here(
                            key,
                            story.headline(happening),
                            story.verdict(happening),
                            id,
                            report.sentence(event.trigger().start())));
        }
    }

    /** Ids of the happenings at a place of that name. */
    public Set<String> happeningsAt(String name) {
        Set<String> found = new LinkedHashSet<>();
        spots.values().stream()
                .filter(spot -> spot.names.containsKey(name))
                .forEach(spot -> found.addAll(spot.happenings.keySet()));
        return found;
    }

    /**
     * The places, those first of which most is told.
     *
     * @param most how many are shown
     */
    public Atlas atlas(int most) {
        List<Spot> named = spots.values().stream()
                .filter(spot -> !spot.names.isEmpty())
                .sorted(Comparator.comparing((Spot spot) -> -spot.happenings.size())
                        .thenComparing(spot -> -spot.reports.size()))
                .toList();
        List<Atlas.Site> sites = new ArrayList<>();
        for (Spot spot : named.subList(0, Math.min(most, named.size()))) {
            sites.add(site(spot, sites.size() + 1));
        }
        return new Atlas(sites, named.size(), unplaced.stream().limit(UNPLACED).toList());
    }

    private static Atlas.Site site(Spot spot, int number) {
        Place.Precision precision = spot.place.precision() == null ? Place.Precision.REGION : spot.place.precision();
        Place.Position position = spot.place.position();
        if (position == null) {
            throw new IllegalStateException("a spot has a position");
        }
        String name = spot.names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse(Words.plain(spot.place.name()));
        String days = spot.days.isEmpty()
                ? null
                : Words.days(spot.days.first().toString(), spot.days.last().toString());
        return new Atlas.Site(
                number,
                name,
                position,
                precision,
                spot.place.radiusKm(),
                reach(spot.place, precision),
                spot.reports.size(),
                pressing(spot.happenings.values()),
                days);
    }

    /** The contested first, then what is planned, then what happened. */
    private static List<Atlas.Here> pressing(Collection<Atlas.Here> happenings) {
        return happenings.stream()
                .sorted(Comparator.comparing((Atlas.Here here) -> rank(here.verdict())))
                .toList();
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case CONTESTED -> 0;
            case DENIED, SAID_NOT, RULED_OUT -> 1;
            case PLANNED, THREATENED, OFFERED, ATTEMPTED -> 2;
            case ONGOING, OCCURRED -> 3;
            case POSSIBLE, HYPOTHETICAL, UNKNOWN -> 4;
        };
    }

    private static String reach(Place place, Place.Precision precision) {
        String kind = Words.of(precision);
        String country = place.country();
        String in = country == null || precision == Place.Precision.COUNTRY ? "" : " in " + Words.country(country);
        Double radius = place.radiusKm();
        return kind + in + (radius == null ? "" : ", within about " + Math.max(1, Math.round(radius)) + " km");
    }
}
