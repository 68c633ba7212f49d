package org.purport.read;

import java.util.Locale;

/** What file names say. */
final class Names {
    private Names() {}

    static boolean endsWith(Hint hint, String... endings) {
        String name = withoutGzip(hint.name()).toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** A name without its ending: "b/x.txt.gz" is "b/x". */
    static String stem(String name) {
        String bare = withoutGzip(name);
        int dot = bare.lastIndexOf('.');
        return dot > bare.lastIndexOf('/') + 1 ? bare.substring(0, dot) : bare;
    }

    private static String withoutGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }
}
