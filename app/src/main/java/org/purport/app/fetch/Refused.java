package org.purport.app.fetch;

import java.io.IOException;

/** An address that its server does not give out, now or later. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
