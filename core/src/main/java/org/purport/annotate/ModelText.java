package org.purport.annotate;

import java.io.IOException;
import java.io.InputStream;

/** Reads words and decimal numbers of an ASCII-separated text one after the other, without making strings of the numbers. */
final class ModelText {
    private static final float[] TENTHS = {1f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    ModelText(InputStream in) {
        this.in = in;
    }

    /** The next byte, -1 at the end. */
    private int next() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++];
    }

    /** The next word: what stands between white space, as UTF-8. */
    String word() throws IOException {
        byte[] word = new byte[16];
        int length = 0;
        int c = next();
        while (c == ' ' || c == '\n' || c == '\r') {
            c = next();
        }
        while (c != ' ' && c != '\n' && c != '\r' && c != -1) {
            if (length == word.length) {
                word = java.util.Arrays.copyOf(word, length * 2);
            }
            word[length++] = (byte) c;
            c = next();
        }
        return new String(word, 0, length, java.nio.charset.StandardCharsets.UTF_8);
    }

    /**
     * The next number, such as {@code -0.0123}.
     *
     * @throws IOException where something else stands there
     */
    float number() throws IOException {
        int c = next();
        while (c == ' ' || c == '\n' || c == '\r') {
            c = next();
        }
        boolean negative = c == '-';
        if (negative) {
            c = next();
        }
        int digits = 0;
        int decimals = 0;
        boolean point = false;
        while (c != ' ' && c != '\n' && c != '\r' && c != -1) {
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9' && decimals < 9) {
                digits = digits * 10 + c - '0';
                decimals += point ? 1 : 0;
            } else {
                throw new IOException("not a number in the parser's model: byte " + c);
            }
            c = next();
        }
        float value = digits / TENTHS[decimals];
        return negative ? -value : value;
    }
}
