package org.purport.keep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between two times that it is asked for.
 *
 * @param etag that its server gave it, null where none
 * @param lastModified as its server said, null where it did not
 * @param failures how often it could not be had since it last could
 * @param notBefore when it may be asked for again
 */
public record FeedState(
        String address, @Nullable String etag, @Nullable String lastModified, int failures, Instant notBefore) {

    /** A feed that was never asked for. */
    public static FeedState unknown(String address) {
        return new FeedState(address, null, null, 0, Instant.EPOCH);
    }
}
