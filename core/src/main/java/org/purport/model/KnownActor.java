package org.purport.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom a table or a user's list knows by name; a report's own words go before what is known.
 *
 * @param name as English-language news writes it
 * @param aliases other names; one in capitals is matched in capitals only
 * @param weak whether the name means an actor only where it is the subject of a verb ("said on Twitter")
 * @param country ISO 3166-1 alpha-3, null for international bodies
 * @param sector PLOVER sector codes outside of any office, most telling first
 * @param tenures offices with their days, in no order
 * @param id in the list that it comes from, such as a Wikidata item; null where it has none
 */
public record KnownActor(
        String name,
        List<String> aliases,
        Actor.Kind kind,
        boolean weak,
        @Nullable String country,
        List<String> sector,
        List<Tenure> tenures,
        @Nullable String id) {
    public KnownActor {
        Objects.requireNonNull(kind);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a known actor needs a name");
        }
        aliases = List.copyOf(aliases);
        sector = List.copyOf(sector);
        tenures = List.copyOf(tenures);
    }

    /**
     * An office that somebody held.
     *
     * @param office role noun without its country ("foreign minister")
     * @param country whose office it is, null where it is international or the actor's own country's
     * @param sector of its holder, most telling first
     * @param from first day or month or year, ISO 8601, "" where unknown
     * @param to last day or month or year, "" where it lasts or is unknown
     */
    public record Tenure(String office, @Nullable String country, List<String> sector, String from, String to) {
        public Tenure {
            sector = List.copyOf(sector);
        }

        /** Whether it was held on a day or in a month; true where that is unknown. */
        public boolean holds(@Nullable String day) {
            return day == null || (begun(day) && !ended(day));
        }

        /** Whether it had begun by a day. */
        public boolean begun(String day) {
            return from.compareTo(day) <= 0 || from.startsWith(day);
        }

        /** Whether it was over by a day. */
        public boolean ended(String day) {
            return !to.isEmpty() && to.compareTo(day) < 0 && !day.startsWith(to);
        }
    }
}
