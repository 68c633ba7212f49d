package org.purport.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Gives inputs that are read line by line as bytes in which a line ends with one byte. */
final class Transcoded {
    /** UTF-16 is rare and so are such files, larger than this even rarer. */
    private static final int LARGEST_UTF16 = 64 << 20;

    private Transcoded() {}

    /** The bytes without byte order mark; UTF-16 becomes UTF-8, everything else stays as it is. */
    static InputStream utf8(Input input) throws IOException {
        if (input.head().isUtf16()) {
            String text = Decoded.of(input.all(LARGEST_UTF16), null).text();
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        InputStream stream = input.stream();
        stream.mark(3);
        if (Decoded.marked(stream.readNBytes(3)) == null) {
            stream.reset();
        }
        return stream;
    }
}
