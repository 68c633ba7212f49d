package org.purport.app.fetch;

import java.io.IOException;

/** A document that is larger than what is fetched. */
public final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(int largest) {
        super(String.format("larger than %,d bytes", largest));
    }
}
