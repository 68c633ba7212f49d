package org.purport.keep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Text packed by zlib: a reading takes a tenth of its size.
 *
 * @param length of the text's UTF-8 in bytes, as the unpacking function of SQLite's shell wants it
 */
@SuppressWarnings("ArrayRecordComponent") // a column's value on its way
record Packed(int length, byte[] bytes) {

    static Packed of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 6);
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return new Packed(plain.length, packed.toByteArray());
    }

    /**
     * The text.
     *
     * @throws DataFormatException where the bytes are damaged
     */
    String text() throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] plain = new byte[length];
            int filled = 0;
            while (filled < length && !inflater.finished()) {
                int more = inflater.inflate(plain, filled, length - filled);
                if (more == 0) {
                    break;
                }
                filled += more;
            }
            // The end of the stream holds a checksum of the whole: it is looked at only when one asks for more.
            if (filled == length && !inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw new DataFormatException("goes on after " + length + " bytes");
            }
            if (filled < length) {
                throw new DataFormatException("ends after " + filled + " of " + length + " bytes");
            }
            return new String(plain, StandardCharsets.UTF_8);
        } finally {
            inflater.end();
        }
    }
}
