package org.purport.interpret.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;

/** The words that say what kind of thing a name stands for (name-words.tsv), and names that are no places (not-places.tsv). */
final class NameWords {
    enum Kind {
        STREET,
        SITE,
        AREA,
        WATER,
        REGION,
        BEFORE,
        LOCAL,
        OTHER
    }

    private static final Set<String> DIRECTIONS = Set.of(
            "North",
            "South",
            "East",
            "West",
            "Northeast",
            "Northwest",
            "Southeast",
            "Southwest",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "Central",
            "Greater",
            "Downtown",
            "Upper",
            "Lower",
            "Inner",
            "Mid",
            "Old",
            "Historic",
            "N.",
            "S.",
            "E.",
            "W.");

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Set<String> noPlaces = new HashSet<>();

    NameWords() {
        for (List<String> row : Table.open(NameWords.class, "name-words.tsv", 3).rows()) {
            words.computeIfAbsent(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
                    .add(row.get(0));
        }
        for (List<String> row : Table.open(NameWords.class, "not-places.tsv", 2).rows()) {
            noPlaces.add(row.get(0));
        }
    }

    boolean is(String word, Kind kind) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a name that ends in this word is a place without being in any gazetteer. */
    boolean endsPlace(String word) {
        return is(word, Kind.STREET)
                || is(word, Kind.SITE)
                || is(word, Kind.AREA)
                || is(word, Kind.WATER)
                || is(word, Kind.REGION);
    }

    /** Whether it says what kind of thing a name stands for. */
    boolean isAny(String word) {
        return endsPlace(word) || is(word, Kind.LOCAL) || is(word, Kind.OTHER);
    }

    /** "North", "Downtown": it says which part of the place is meant that follows. */
    boolean isDirection(String word) {
        return DIRECTIONS.contains(word);
    }

    boolean isNoPlace(String name) {
        return noPlaces.contains(name.toLowerCase(Locale.ROOT));
    }
}
