package org.purport.app.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Entity tags: an answer is the same as long as the case and the question are. */
final class Tags {
    /** Enough that no two states of a case meet. */
    private static final int BYTES = 12;

    private Tags() {}

    /**
     * @param state of the case
     * @param address with its query
     */
    static String of(String state, String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((state + "\n" + address).getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the header If-None-Match names the tag. */
    static boolean match(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        for (String each : header.split(",")) {
            String plain = each.strip();
            if (plain.equals("*") || plain.equals(tag) || ("W/" + plain).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
