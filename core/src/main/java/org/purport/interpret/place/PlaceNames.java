package org.purport.interpret.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.purport.interpret.lexicon.Countries;
import org.purport.interpret.lexicon.Country;
import org.purport.interpret.lexicon.Seat;
import org.purport.interpret.lexicon.Table;
import org.purport.model.Place;

/** What a place name or an adjective can mean: countries, the project's own tables, the gazetteer. */
final class PlaceNames {
    /** More places of one name than this are told apart by nothing that a report says. */
    private static final int MOST = 24;

    private static final int LONGEST_SHOUT = 4;
    private static final int TOWN = 3_000;
    private static final int BIG_TOWN = 20_000;

    /** A seat of government beside the capital ("Tel Aviv") is a big town; namesakes of a capital in its own country are not. */
    private static final int SMALLEST_CAPITAL = 200_000;

    private final Countries countries = Countries.table();
    private final Map<String, List<Referent>> names = new HashMap<>();
    private final Map<String, List<Referent>> adjectives = new HashMap<>();
    private final Set<Integer> replaced = new HashSet<>();
    /** Regions that belong to another country for this user, by the code of the country that most states see them in. */
    private final Map<String, List<Referent>> ceded = new HashMap<>();

    /** A state of the gazetteer whose middle lies that near to the middle of a region lies in it, as Sevastopol does in Crimea. */
    private static final double CORE = 0.8;

    private final Set<String> claimants;
    private final CompletableFuture<Gazetteer> gazetteer;

    /** @param claimants alpha-3 codes of states whose claims on disputed places are taken for granted */
    PlaceNames(Set<String> claimants) {
        this.claimants = Set.copyOf(claimants);
        this.gazetteer = CompletableFuture.supplyAsync(Gazetteer::open).thenApply(this::withTables);
    }

    private Gazetteer withTables(Gazetteer opened) {
        for (List<String> row : Table.open(PlaceNames.class, "places.tsv", 10).rows()) {
            addPlace(row, opened);
        }
        if (opened.isEmpty()) {
            Table.open(PlaceNames.class, "cities.tsv", 5).rows().forEach(this::addCity);
        }
        return opened;
    }

    private void addPlace(List<String> row, Gazetteer opened) {
        String alpha3 = Table.cell(row, 4);
        String people = Table.cell(row, 8);
        Place.Precision precision = Place.Precision.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        List<String> all = new ArrayList<>(List.of(row.get(1)));
        all.addAll(cells(row, 2));
        int state = precision == Place.Precision.REGION ? stateNumber(all, alpha3, opened) : -1;
        String claimant = Table.cell(row, 9);
        String holder = claimants.contains(claimant) ? claimant : alpha3;
        Referent place = new Referent(
                "t:" + row.get(1) + ":" + alpha3,
                row.get(1),
                holder.isEmpty() ? null : holder,
                state,
                -1,
                Double.parseDouble(row.get(5)),
                Double.parseDouble(row.get(6)),
                precision,
                Double.parseDouble(row.get(7)),
                people.isEmpty() ? 0 : Long.parseLong(people) * 1000,
                Referent.Source.TABLE);
        if (state >= 0) {
            replaced.add(state);
        }
        if (!holder.equals(alpha3)) {
            ceded.computeIfAbsent(alpha3, any -> new ArrayList<>()).add(place);
        }
        all.forEach(name -> add(names, name, place));
        for (String adjective : cells(row, 3)) {
            add(adjectives, adjective, place);
            if (!adjective.endsWith("s") && !adjective.endsWith("sh") && !adjective.endsWith("ese")) {
                add(adjectives, adjective + "s", place);
            }
        }
    }

    private int stateNumber(List<String> all, String alpha3, Gazetteer opened) {
        Country country = countries.coded(alpha3);
        if (country != null) {
            for (String name : all) {
                for (Gazetteer.Match match : opened.named(PlaceKey.of(name))) {
                    if (match.place().kind() == Toponym.Kind.STATE
                            && match.place().alpha2().equals(country.alpha2())) {
                        return match.place().id();
                    }
                }
            }
        }
        return -1;
    }

    private void addCity(List<String> row) {
        Country country = countries.ofCapital(row.get(1));
        boolean capital = country != null && country.alpha3().equals(row.get(0));
        Referent city = new Referent(
                "t:" + row.get(1) + ":" + row.get(0),
                row.get(1),
                row.get(0),
                -1,
                -1,
                Double.parseDouble(row.get(2)),
                Double.parseDouble(row.get(3)),
                Place.Precision.CITY,
                Reach.ofTown(Long.parseLong(row.get(4)) * 1000),
                Long.parseLong(row.get(4)) * 1000,
                capital ? Referent.Source.CAPITAL : Referent.Source.TOWN);
        add(names, row.get(1), city);
    }

    private static List<String> cells(List<String> row, int column) {
        String cell = Table.cell(row, column);
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static void add(Map<String, List<Referent>> map, String name, Referent place) {
        map.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
        if (name.length() > LONGEST_SHOUT) {
            List<Referent> shouted = map.computeIfAbsent(name.toUpperCase(Locale.ROOT), key -> new ArrayList<>());
            if (!shouted.contains(place)) {
                shouted.add(place);
            }
        }
    }

    /** Everything that bears this name, as the text has it; countries and own tables before towns. */
    List<Referent> named(String name) {
        Set<Referent> found = new LinkedHashSet<>(known(name));
        String key = PlaceKey.of(name);
        if (!key.isEmpty() && name.length() > 1) {
            List<Gazetteer.Match> matches = gazetteer.join().named(key);
            for (Gazetteer.Match match : matches.size() > MOST ? likeliest(matches) : matches) {
                if (found.size() < MOST && !replaced.contains(match.place().id())) {
                    found.add(referent(name, match));
                }
            }
        }
        return new ArrayList<>(found);
    }

    /** The largest of each country before the rest: a San Miguel of every country may be meant, not each village of Mexico. */
    private static List<Gazetteer.Match> likeliest(List<Gazetteer.Match> matches) {
        List<Gazetteer.Match> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.comparing(Gazetteer.Match::main)
                .thenComparing(match -> match.place().population())
                .reversed());
        Set<String> seen = new HashSet<>();
        List<Gazetteer.Match> rest = new ArrayList<>();
        List<Gazetteer.Match> first = new ArrayList<>();
        for (Gazetteer.Match match : sorted) {
            (seen.add(match.place().alpha2()) ? first : rest).add(match);
        }
        first.addAll(rest);
        return first;
    }

    /** Countries, seats of power and places of the own tables of this name. */
    List<Referent> known(String name) {
        gazetteer.join();
        String plain = name.replace('\u2019', '\'');
        List<Referent> found = new ArrayList<>();
        Country country = countries.named(plain);
        if (country != null) {
            found.add(referent(country));
        }
        found.addAll(names.getOrDefault(plain, List.of()));
        Seat seat = countries.seat(plain);
        if (seat != null && isWhole(seat, plain)) {
            found.add(referent(seat));
        }
        return found;
    }

    /** Bodies are no places ("the Knesset"); short words for seats only in the table's first form. */
    private static boolean isWhole(Seat seat, String name) {
        return !seat.city().isEmpty()
                && (name.length() > LONGEST_SHOUT || seat.name().equals(name));
    }

    /** Whether a place of more than a few thousand people bears the name. */
    boolean isTown(String name) {
        return named(name).stream().anyMatch(one -> one.people() >= TOWN && one.source() != Referent.Source.OTHER_NAME);
    }

    /** Whether a big town bears the name, as a hyphenated one may ("Port-au-Prince"). */
    boolean isBigTown(String name) {
        return named(name).stream().anyMatch(one -> one.people() >= BIG_TOWN);
    }

    /** A country, a state or a region: what towns and sites lie in. */
    static boolean isGeneral(Referent referent) {
        return referent.source() == Referent.Source.COUNTRY || referent.source() == Referent.Source.TABLE;
    }

    /** What an adjective or a word for people means: "Dutch", "Texans", "Crimean". */
    List<Referent> adjectival(String word) {
        gazetteer.join();
        List<Referent> found = new ArrayList<>();
        Country country = countries.ofDemonym(word);
        if (country != null) {
            found.add(referent(country));
        }
        found.addAll(adjectives.getOrDefault(word, List.of()));
        return found;
    }

    Referent referent(Country country) {
        String claimant = country.claimedBy();
        return new Referent(
                "c:" + country.alpha3(),
                country.name(),
                claimant != null && claimants.contains(claimant) ? claimant : country.alpha3(),
                -1,
                -1,
                country.latitude(),
                country.longitude(),
                Place.Precision.COUNTRY,
                country.radiusKm(),
                0,
                Referent.Source.COUNTRY);
    }

    private static Referent referent(Seat seat) {
        return new Referent(
                "s:" + seat.name(),
                seat.name(),
                seat.country(),
                -1,
                -1,
                seat.latitude(),
                seat.longitude(),
                Place.Precision.SITE,
                1,
                0,
                Referent.Source.SEAT);
    }

    private Referent referent(String name, Gazetteer.Match match) {
        Toponym place = match.place();
        Country country = countries.ofCapital(name);
        boolean town = place.kind() != Toponym.Kind.STATE && place.kind() != Toponym.Kind.DISTRICT;
        boolean capital = country != null
                && country.alpha2().equals(place.alpha2())
                && town
                && place.population() > SMALLEST_CAPITAL;
        boolean state = place.kind() == Toponym.Kind.STATE;
        boolean district = place.kind() == Toponym.Kind.DISTRICT;
        return new Referent(
                "g:" + place.id(),
                place.name(),
                holder(place),
                state ? place.id() : place.admin1(),
                district ? place.id() : place.admin2(),
                place.latitude(),
                place.longitude(),
                state || district ? Place.Precision.REGION : Place.Precision.CITY,
                state ? Reach.STATE : district ? Reach.DISTRICT : Reach.ofTown(place.population()),
                place.population(),
                source(place, match.main(), capital));
    }

    /** Capitals count under every spelling of theirs in the table of countries ("Kiev"). */
    private static Referent.Source source(Toponym place, boolean main, boolean capital) {
        if (capital) {
            return Referent.Source.CAPITAL;
        }
        if (!main) {
            return Referent.Source.OTHER_NAME;
        }
        return switch (place.kind()) {
            case STATE -> Referent.Source.STATE;
            case DISTRICT -> Referent.Source.DISTRICT;
            case SECTION, FORMER -> Referent.Source.QUARTER;
            case CAPITAL -> Referent.Source.CAPITAL;
            case TOWN, DISTRICT_SEAT, STATE_SEAT -> Referent.Source.TOWN;
        };
    }

    private @Nullable String holder(Toponym place) {
        Country country = countries.coded(place.alpha2());
        if (country == null) {
            return null;
        }
        int number = place.kind() == Toponym.Kind.STATE ? place.id() : place.admin1();
        Toponym state = number < 0 ? place : gazetteer.join().place(number);
        for (Referent region : ceded.getOrDefault(country.alpha3(), List.of())) {
            double away = Distance.km(state.latitude(), state.longitude(), region.latitude(), region.longitude());
            if (away <= CORE * region.radiusKm()) {
                return region.country();
            }
        }
        String claimant = country.claimedBy();
        return claimant != null && claimants.contains(claimant) ? claimant : country.alpha3();
    }
}
