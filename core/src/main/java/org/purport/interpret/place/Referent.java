package org.purport.interpret.place;

import org.jspecify.annotations.Nullable;
import org.purport.model.Place;

/**
 * A place on earth that a name can mean.
 *
 * @param key tells it from every other referent
 * @param country alpha-3 of the state that holds it, null for seas, continents and what lies in several
 * @param state number of its state or province in the gazetteer, its own for a state, -1 where unknown
 * @param district number of its county or district, its own for a district, -1 where unknown
 * @param people how many live there, 0 where unknown
 * @param source where it is from; the more general a source, the more a name without context means it
 */
record Referent(
        String key,
        String name,
        @Nullable String country,
        int state,
        int district,
        double latitude,
        double longitude,
        Place.Precision precision,
        double radiusKm,
        long people,
        Source source) {

    enum Source {
        COUNTRY,
        TABLE,
        SEAT,
        CAPITAL,
        TOWN,
        QUARTER,
        DISTRICT,
        STATE,
        OTHER_NAME
    }

    double distanceKm(Referent other) {
        return Distance.km(latitude, longitude, other.latitude, other.longitude);
    }

    /** Whether this is the state, district or country that {@code inner} lies in. */
    boolean holds(Referent inner) {
        if (key.equals(inner.key)) {
            return false;
        }
        return switch (source) {
            case COUNTRY -> country != null && country.equals(inner.country);
            case DISTRICT -> district >= 0 && district == inner.district;
            case STATE, TABLE -> state >= 0 ? state == inner.state : reaches(inner);
            case SEAT, CAPITAL, TOWN, QUARTER, OTHER_NAME -> false;
        };
    }

    /** Whether its name can stand for the government of its country. */
    boolean governs() {
        return source == Source.COUNTRY || source == Source.CAPITAL || source == Source.SEAT;
    }

    /** A region without a number of its own holds what lies within its reach, in the same country. */
    private boolean reaches(Referent inner) {
        boolean sameCountry = country == null || country.equals(inner.country);
        return precision != Place.Precision.SITE && sameCountry && distanceKm(inner) < radiusKm;
    }
}
