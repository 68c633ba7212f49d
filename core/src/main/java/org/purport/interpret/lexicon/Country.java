package org.purport.interpret.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or a territory with its names.
 *
 * @param alpha3 ISO 3166-1 code
 * @param name as newspapers call it
 * @param names other names of today
 * @param formerNames its own earlier names and those of states it succeeds
 * @param demonyms adjectives, then nouns for its people
 * @param capitals cities that stand for its government, the capital first
 * @param radiusKm how far it reaches from its middle
 * @param sovereign alpha-3 of the state it belongs to, null for states
 * @param claimedBy alpha-3 of a state that disputes this
 */
public record Country(
        String alpha3,
        String alpha2,
        String name,
        List<String> names,
        List<String> formerNames,
        List<String> demonyms,
        List<String> capitals,
        double latitude,
        double longitude,
        double radiusKm,
        @Nullable String sovereign,
        @Nullable String claimedBy) {
    public Country {
        names = List.copyOf(names);
        formerNames = List.copyOf(formerNames);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
    }
}
