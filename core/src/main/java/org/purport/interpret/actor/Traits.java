package org.purport.interpret.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one mention say of its actor.
 *
 * @param country ISO 3166-1 alpha-3
 * @param foreign whether the words name an origin that is no country ("a European diplomat")
 * @param sector PLOVER sector codes, most telling first
 * @param office role as the report words it, without country ("deputy defence minister")
 */
record Traits(
        Nature nature,
        boolean plural,
        Gender gender,
        @Nullable String country,
        boolean foreign,
        List<String> sector,
        @Nullable String office) {
    Traits {
        sector = List.copyOf(sector);
    }

    static Traits of(Nature nature, boolean plural, Gender gender) {
        return new Traits(nature, plural, gender, null, false, List.of(), null);
    }

    Traits as(Nature other) {
        return new Traits(other, plural, gender, country, foreign, sector, office);
    }

    Traits withCountry(@Nullable String code) {
        return new Traits(nature, plural, gender, code, foreign, sector, office);
    }

    Traits withGender(Gender known) {
        return new Traits(nature, plural, known, country, foreign, sector, office);
    }

    /** These, with what {@code other} adds; a country or gender that is known stays. */
    Traits and(Traits other) {
        return new Traits(
                nature,
                plural,
                gender.or(other.gender),
                country == null ? other.country : country,
                foreign || other.foreign,
                both(sector, other.sector),
                office == null ? other.office : office);
    }

    /** The codes of both lists, each once. */
    static List<String> both(List<String> first, List<String> second) {
        Set<String> codes = new LinkedHashSet<>(first);
        codes.addAll(second);
        return List.copyOf(codes);
    }
}
