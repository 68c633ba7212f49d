package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.purport.model.AnnotatedReport;
import org.purport.model.Place;
import org.purport.model.Span;

/**
 * Finds toponyms and says which places they mean.
 *
 * <p>Names are found ({@link ToponymFinder}), each with every place that bears it, then one place is chosen for each
 * ({@link Disambiguator}); streets and buildings lie where the text or the nearest town puts them.
 */
public final class PlaceResolver {
    private final ToponymFinder finder;

    public PlaceResolver() {
        this(Set.of());
    }

    /**
     * A resolver that takes some states' view of disputed places.
     *
     * @param claimants alpha-3 codes of states whose claims are taken for granted: with RUS, Crimea lies in Russia
     */
    public PlaceResolver(Set<String> claimants) {
        this.finder = new ToponymFinder(new PlaceNames(claimants), new NameWords());
    }

    /** The places of a report in order of first mention. */
    public List<Place> resolve(AnnotatedReport report) {
        List<Mention> mentions = finder.find(report);
        int[] containers = Containment.of(mentions, report.text());
        Home home = Home.of(report.report());
        List<Mention> context = new ArrayList<>();
        home.texts().forEach(text -> context.addAll(finder.find(text)));
        List<@Nullable Referent> chosen = Disambiguator.choose(mentions, containers, context, home);
        List<Located> located = Surroundings.locate(mentions, containers, chosen);
        return assemble(located);
    }

    private static List<Place> assemble(List<Located> located) {
        Map<String, List<Located>> groups = new LinkedHashMap<>();
        for (Located one : located) {
            groups.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
        }
        List<Place> places = new ArrayList<>();
        for (List<Located> group : groups.values()) {
            places.add(place("p" + (places.size() + 1), group));
        }
        return places;
    }

    private static Place place(String id, List<Located> group) {
        Located first = group.get(0);
        List<Span> mentions = new ArrayList<>();
        List<Span> metonyms = new ArrayList<>();
        for (Located one : group) {
            mentions.add(one.mention().span());
            if (one.actsAsGovernment()) {
                metonyms.add(one.mention().span());
            }
        }
        return new Place(
                id,
                first.name(),
                first.country(),
                first.position(),
                first.precision(),
                first.radiusKm(),
                mentions,
                metonyms);
    }

    static String key(Mention mention) {
        return mention.surface().toLowerCase(Locale.ROOT);
    }
}
