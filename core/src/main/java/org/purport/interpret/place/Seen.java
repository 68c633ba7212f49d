package org.purport.interpret.place;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a whole report says of names.
 *
 * @param locations keys of names that the annotator somewhere calls locations
 * @param surnames keys of the last words of persons' longer names
 */
record Seen(Set<String> locations, Set<String> surnames) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    static String key(String surface) {
        return SPACES.matcher(surface).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    boolean isLocation(String surface) {
        return locations.contains(key(surface));
    }

    boolean isSurname(String surface) {
        return surnames.contains(key(surface));
    }
}
