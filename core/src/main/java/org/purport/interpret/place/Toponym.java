package org.purport.interpret.place;

/**
 * A place of the gazetteer.
 *
 * @param id its number there
 * @param alpha2 ISO 3166-1 code of its country
 * @param admin1 the state or province that holds it, -1 where unknown or none
 * @param admin2 the county or district that holds it, -1 where unknown or none
 */
public record Toponym(
        int id,
        String name,
        Kind kind,
        String alpha2,
        int admin1,
        int admin2,
        double latitude,
        double longitude,
        int population) {

    /** What it is; the order is part of the file's format. */
    public enum Kind {
        TOWN,
        /** A quarter of a town. */
        SECTION,
        /** A former or abandoned town. */
        FORMER,
        /** Seat of a district. */
        DISTRICT_SEAT,
        /** Seat of a state or province. */
        STATE_SEAT,
        CAPITAL,
        /** A county or district; its position is the middle of its towns. */
        DISTRICT,
        /** A state or province. */
        STATE
    }
}
