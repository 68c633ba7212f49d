package org.purport.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says of an input, or of a record of it, why no report can be made of it. */
final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String place;

    Unreadable(@Nullable String place, String reason) {
        super(reason);
        this.place = place;
    }

    Unreadable(String reason) {
        this(null, reason);
    }

    @Nullable
    String place() {
        return place;
    }
}
