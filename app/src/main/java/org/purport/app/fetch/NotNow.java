package org.purport.app.fetch;

import java.io.IOException;
import java.time.Instant;

/** An address that may be asked later. */
public final class NotNow extends IOException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    NotNow(String message, Instant until) {
        super(message);
        this.until = until;
    }

    /** When it may be asked again. */
    public Instant until() {
        return until;
    }
}
