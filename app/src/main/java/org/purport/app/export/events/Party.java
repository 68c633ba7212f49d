package org.purport.app.export.events;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.purport.app.export.material.Plain;
import org.purport.model.Actor;

/**
 * One side of an event.
 *
 * @param country ISO 3166-1 alpha-3, null where unknown and for international bodies
 * @param sectors PLOVER sector codes, most telling first
 * @param at where the report names it first, a character offset; -1 where it does not
 */
record Party(
        String name,
        @Nullable String country,
        List<String> sectors,
        Actor.Kind kind,
        @Nullable String office,
        int at) {
    Party {
        sectors = List.copyOf(sectors);
    }

    static Party of(Actor actor) {
        return new Party(
                Plain.line(actor.name()),
                actor.country(),
                actor.sector(),
                actor.kind(),
                actor.office(),
                actor.mentions().isEmpty() ? -1 : actor.mentions().get(0).start());
    }

    /** The composite code of CAMEO: country and sectors, as in RUSGOVMIL; empty where neither is known. */
    String code() {
        StringBuilder code = new StringBuilder(country == null ? "" : country);
        sectors.stream().limit(3).forEach(code::append);
        return code.toString();
    }

    /** Where two tellings name the same side: country and first sector, or else the name. */
    String key() {
        return country != null && kind != Actor.Kind.PERSON
                ? country + (sectors.isEmpty() ? "" : sectors.get(0))
                : name.toLowerCase(Locale.ROOT);
    }

    String sector(int number) {
        return number < sectors.size() ? sectors.get(number) : "";
    }
}
