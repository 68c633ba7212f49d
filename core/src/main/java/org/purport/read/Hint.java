package org.purport.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of an input before it is read; what the input itself says goes first.
 *
 * @param name file name, address, or another name for the problems that are told of it
 * @param mediaType as a server declared it ("text/html"), null where nobody did
 * @param charset as a server declared it, null where nobody did
 * @param url address of the report
 * @param published ISO date or date-time to take where the input has none
 * @param outlet to take where the input names none
 */
public record Hint(
        String name,
        @Nullable String mediaType,
        @Nullable String charset,
        @Nullable String url,
        @Nullable String published,
        @Nullable String outlet) {

    /**
     * @throws IllegalArgumentException where {@code published} is no date
     */
    public Hint {
        Objects.requireNonNull(name);
        if (published != null) {
            String date = Dates.iso(published);
            if (date == null) {
                throw new IllegalArgumentException("not a date: " + published + " (write 2023-09-05)");
            }
            published = date;
        }
    }

    /** Nothing but a name. */
    public static Hint of(String name) {
        return new Hint(name, null, null, null, null, null);
    }

    /** The same for another name: a file of a folder, a record of an archive. */
    public Hint named(String other) {
        return new Hint(other, mediaType, charset, url, published, outlet);
    }

    /** The same with date and outlet to take where the input names none. */
    public Hint assuming(@Nullable String date, @Nullable String from) {
        return new Hint(name, mediaType, charset, url, date, from);
    }

    /** The same as a server declared it, from its address. */
    public Hint served(@Nullable String type, @Nullable String encoding, @Nullable String address) {
        return new Hint(name, type, encoding, address, published, outlet);
    }
}
