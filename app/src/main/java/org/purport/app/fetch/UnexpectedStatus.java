package org.purport.app.fetch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A server that answered something else than the document. */
public final class UnexpectedStatus extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String retryAfter;

    UnexpectedStatus(int status, @Nullable String retryAfter) {
        super("the server answered with status " + status);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    /** Whether asking again later is of no use. */
    public boolean isFinal() {
        return status / 100 == 4 && status != 408 && status != 425 && status != 429;
    }

    @Nullable
    String retryAfter() {
        return retryAfter;
    }
}
