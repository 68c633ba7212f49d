package org.purport.interpret.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A building or quarter that stands for the institution in it: the Kremlin.
 *
 * @param country alpha-3, null for international bodies
 * @param sector PLOVER sector of the institution: GOV, MIL, LEG ...
 * @param institution "presidency of Russia"
 * @param city where the building is, "" where the name is a body's
 */
public record Seat(
        String name,
        @Nullable String country,
        String sector,
        String institution,
        String city,
        double latitude,
        double longitude) {}
