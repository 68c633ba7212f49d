package org.purport.app.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave with a document, and takes back to say that it is still the same (RFC 9110, section 13).
 *
 * @param etag the header of that name
 * @param lastModified the header of that name
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing is known of an earlier answer. */
    public static final Validators NONE = new Validators(null, null);
}
