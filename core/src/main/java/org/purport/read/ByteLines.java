package org.purport.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, one at a time, none longer than memory should hold. */
final class ByteLines {
    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private int number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Number of the line read last, from 1. */
    int number() {
        return number;
    }

    String place() {
        return "line " + number;
    }

    /**
     * The next line without its end, or null where there is none.
     *
     * @throws Unreadable where it is too long; the one after it can be read
     */
    byte @Nullable [] next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            tooLong |= line.size() >= LONGEST;
            if (!tooLong) {
                line.write(c);
            }
        }
        if (tooLong) {
            throw new Unreadable(place(), String.format("longer than %,d MB; left out", LONGEST >> 20));
        }
        return line.toByteArray();
    }
}
