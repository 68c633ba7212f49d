package org.purport.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Bytes with what is known of them; what is read of them for detection is not lost. */
final class Input {
    /** So much of an input decides its format. */
    private static final int HEAD = 8192;

    private final Hint hint;
    private final @Nullable String id;
    private final BufferedInputStream stream;

    /**
     * @param id of the report where the input is just one that brings no id itself; null to derive it from the text
     */
    Input(Hint hint, @Nullable String id, InputStream stream) {
        this.hint = hint;
        this.id = id;
        this.stream = new BufferedInputStream(stream, 2 * HEAD);
    }

    Hint hint() {
        return hint;
    }

    @Nullable
    String id() {
        return id;
    }

    InputStream stream() {
        return stream;
    }

    /** The first bytes, which stay to be read; those before a cut where the input is cut short. */
    Head head() throws IOException {
        stream.mark(HEAD);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEAD);
        try {
            for (int c = stream.read(); c >= 0; c = bytes.size() < HEAD ? stream.read() : -1) {
                bytes.write(c);
            }
        } catch (IOException e) {
            if (bytes.size() == 0) {
                throw e;
            }
        }
        stream.reset();
        return new Head(bytes.toByteArray());
    }

    /**
     * Everything.
     *
     * @throws Unreadable where there is more than {@code most} bytes
     */
    byte[] all(int most) throws IOException {
        byte[] bytes = stream.readNBytes(most);
        if (bytes.length == most && stream.read() >= 0) {
            throw new Unreadable(String.format("larger than %,d MB, which no single report is", most >> 20));
        }
        return bytes;
    }
}
