package org.purport.app.export.material;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that are the same in every export of the same thing (RFC 9562, version 5). */
public final class Ids {
    /** The name space of Purport: version 5 of "purport" in the name space of OIDs. */
    private static final UUID SPACE = of(UUID.fromString("6ba7b812-9dad-11d1-80b4-00c04fd430c8"), "purport");

    private Ids() {}

    /** The id of the thing that these words tell from all others. */
    public static UUID of(String... words) {
        return of(SPACE, String.join("\n", words));
    }

    private static UUID of(UUID space, String name) {
        byte[] digest;
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(space.getMostSignificantBits())
                    .putLong(space.getLeastSignificantBits())
                    .array());
            digest = sha1.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest);
        long high = bytes.getLong() & 0xffffffffffff0fffL | 0x5000L;
        long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
