package org.purport.app.fetch;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Decides whether and when an address is asked. */
public interface Gate {
    /** Lets everything pass at once. */
    Gate OPEN = new Gate() {
        @Override
        public void before(URI uri) {}

        @Override
        public void after(URI uri, int status, @Nullable String retryAfter) {}
    };

    /**
     * Returns when the address may be asked.
     *
     * @throws IOException where it may not, whose message says why
     */
    void before(URI uri) throws IOException, InterruptedException;

    /**
     * Hears what the server answered.
     *
     * @param retryAfter the header of that name, null where there was none
     */
    void after(URI uri, int status, @Nullable String retryAfter);
}
