package org.purport.interpret.place;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.purport.interpret.lexicon.Table;

/** The words that say what kind of thing a name stands for (name-words.tsv). */
final class NameWords {
    enum Kind {
        SITE,
        AREA,
        WATER,
        REGION,
        BEFORE,
        LOCAL,
        OTHER
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    NameWords() {
        for (List<String> row : Table.open(NameWords.class, "name-words.tsv", 3).rows()) {
            words.computeIfAbsent(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), kind -> new HashSet<>())
                    .add(row.get(0));
        }
    }

    boolean is(String word, Kind kind) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a name that ends in this word is a place without being in any gazetteer. */
    boolean endsPlace(String word) {
        return is(word, Kind.SITE) || is(word, Kind.AREA) || is(word, Kind.WATER) || is(word, Kind.REGION);
    }
}
