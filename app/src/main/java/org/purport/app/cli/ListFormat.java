package org.purport.app.cli;

import java.util.Locale;

/** The formats of {@code --as} for lists. */
enum ListFormat {
    TABLE,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
