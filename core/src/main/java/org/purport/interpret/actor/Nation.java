package org.purport.interpret.actor;

/**
 * Words that name a country or stand for one.
 *
 * @param from first token
 * @param to last token, inclusive
 * @param country ISO 3166-1 alpha-3, "" where the words name an origin that is no country
 * @param sector of the institution that a seat stands for, GOV otherwise
 */
record Nation(int from, int to, Kind kind, String country, String sector) {
    enum Kind {
        NAME,
        ADJECTIVE,
        CAPITAL,
        SEAT,
        REGION
    }
}
