package org.purport.app.actors;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the titles of offices as lists write them. */
final class Offices {
    private Offices() {}

    /**
     * A role without its country.
     *
     * @param country alpha-3 of the country that the title names, null where it names none
     */
    record Office(String role, @Nullable String country) {}

    /** "Minister of Foreign Affairs of Spain" is a minister of foreign affairs, of ESP. */
    static Office of(String title) {
        String plain = title.strip();
        for (String mark : new String[] {" of the ", " of ", ", "}) {
            int at = plain.lastIndexOf(mark);
            String country = at <= 0 ? null : Cells.country(plain.substring(at + mark.length()));
            if (country != null && at + mark.length() + 3 < plain.length()) {
                return new Office(role(plain.substring(0, at)), country);
            }
        }
        return new Office(role(plain), null);
    }

    private static String role(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
