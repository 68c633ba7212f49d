package org.purport.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts, speaks or is acted on.
 *
 * @param country ISO 3166-1 alpha-3, null for international bodies and where unknown
 * @param sector PLOVER sector codes, most telling first
 * @param office as the report words it, with its country ("prime minister of A")
 * @param holder by the tables, who held the office on the day of the report where the report names nobody; null where unknown
 * @param mentions names, pronouns and noun phrases without titles, in text order
 */
public record Actor(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        List<String> sector,
        @Nullable String office,
        @Nullable String holder,
        List<Span> mentions) {
    public Actor {
        Objects.requireNonNull(name);
        sector = List.copyOf(sector);
        mentions = List.copyOf(mentions);
    }

    public enum Kind {
        PERSON,
        STATE,
        ORGANIZATION,
        ARMED_GROUP,
        OUTLET,
        GROUP,
        UNNAMED
    }
}
