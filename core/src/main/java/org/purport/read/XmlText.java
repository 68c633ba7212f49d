package org.purport.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes XML by byte order mark, else as its prolog declares, else as the server did, else as UTF-8. */
final class XmlText {
    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Pattern PROLOG = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");

    /** What XML 1.0 forbids and feeds contain all the same. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");

    private XmlText() {}

    /** The document without its prolog, whose charset is spent, and without characters that XML forbids. */
    static String of(byte[] bytes, @Nullable String served) {
        String start = new String(bytes, 0, Math.min(bytes.length, 500), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start);
        String text =
                Decoded.of(bytes, declared.find() ? declared.group(1) : served).text();
        return FORBIDDEN
                .matcher(PROLOG.matcher(text).replaceFirst(""))
                .replaceAll(" ")
                .stripLeading();
    }
}
