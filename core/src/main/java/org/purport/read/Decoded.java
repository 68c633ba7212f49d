package org.purport.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * Text made of bytes.
 *
 * @param doubt what the reader should know ("not UTF-8, read as windows-1252"), null where there is no doubt
 */
record Decoded(String text, @Nullable String doubt) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * Decodes by byte order mark, else as declared, else as UTF-8, else as windows-1252.
     *
     * <p>A declared charset that does not fit the bytes is not believed where they are good UTF-8.
     *
     * @param declared by the document or a server, null where nobody did
     */
    static Decoded of(byte[] bytes, @Nullable String declared) {
        Charset marked = marked(bytes);
        if (marked != null) {
            int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new Decoded(new String(bytes, mark, bytes.length - mark, marked), null);
        }
        Charset charset = declared == null ? null : named(declared);
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            String strict = strictly(bytes, charset);
            if (strict != null) {
                return new Decoded(strict, null);
            }
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, null);
        }
        Charset last = charset == null || charset.equals(StandardCharsets.UTF_8) ? WESTERN : charset;
        return new Decoded(new String(bytes, last), "not good UTF-8, read as " + last.name());
    }

    /** The charset that a byte order mark names, or null. */
    static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** A declared charset; Latin 1 and ASCII mean windows-1252, as on the web. Null where nobody knows it. */
    private static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return western ? WESTERN : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
