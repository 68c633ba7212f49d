package org.purport.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The first bytes of an input, asked what they are. */
final class Head {
    /** Formats that hold no text, by how their files begin (in Latin 1), in words for the user. */
    private static final Map<String, String> OTHERS = new TreeMap<>(Map.ofEntries(
            Map.entry("\u0089PNG", "a picture (PNG)"),
            Map.entry("\u00ff\u00d8\u00ff", "a picture (JPEG)"),
            Map.entry("GIF8", "a picture (GIF)"),
            Map.entry("II*\0", "a picture (TIFF)"),
            Map.entry("MM\0*", "a picture (TIFF)"),
            Map.entry("BM", "a picture (BMP)"),
            Map.entry("RIFF", "a picture, sound or film (RIFF)"),
            Map.entry("\0\0\0", "a film or sound (MP4)"),
            Map.entry("ID3", "sound (MP3)"),
            Map.entry("OggS", "sound (Ogg)"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or office document: unpack it, or save it as text or PDF"),
            Map.entry("PK\u0005\u0006", "an empty ZIP archive"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document: save it as text or PDF"),
            Map.entry("{\\rtf", "a rich text document (RTF): save it as text or PDF"),
            Map.entry("7z\u00bc\u00af", "a 7z archive: unpack it"),
            Map.entry("Rar!", "a RAR archive: unpack it"),
            Map.entry("BZh", "bzip2 data: unpack it"),
            Map.entry("\u00fd7zXZ", "xz data: unpack it"),
            Map.entry("(\u00b5/\u00fd", "zstd data: unpack it"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("MZ\u0090", "a program"),
            Map.entry("\u00ca\u00fe\u00ba\u00be", "a program"),
            Map.entry("SQLite format 3", "a database (SQLite)"),
            Map.entry("PAR1", "a table (Parquet)")));

    private final byte[] bytes;
    private final String latin;
    private final String start;

    Head(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
        this.start = startOf(bytes).stripLeading().toLowerCase(Locale.ROOT);
    }

    private static String startOf(byte[] bytes) {
        var marked = Decoded.marked(bytes);
        String text = new String(bytes, marked == null ? StandardCharsets.ISO_8859_1 : marked);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    boolean isGzip() {
        return latin.startsWith("\u001f\u008b");
    }

    boolean isPdf() {
        int at = latin.indexOf("%PDF-");
        return at >= 0 && at < 1024 && latin.substring(0, at).indexOf('<') < 0;
    }

    boolean isWarc() {
        return latin.startsWith("WARC/");
    }

    boolean isUtf16() {
        return Decoded.marked(bytes) != null && bytes.length >= 2 && bytes[0] != (byte) 0xef;
    }

    /** What it is where it holds no text, or null. */
    @Nullable
    String notText() {
        if (isUtf16()) {
            return null;
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            boolean printable = other.getKey().equals("BM") || other.getKey().equals("ID3");
            if (latin.startsWith(other.getKey()) && (!printable || hasNul())) {
                return other.getValue();
            }
        }
        return hasNul() || isMostlyControl() ? "binary data, no text" : null;
    }

    private boolean hasNul() {
        return latin.indexOf('\0') >= 0;
    }

    private boolean isMostlyControl() {
        long control = latin.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b)
                .count();
        return control * 10 > latin.length();
    }

    /** The first characters without white space before them, in small letters. */
    String start() {
        return start;
    }

    boolean startsWith(String... words) {
        for (String word : words) {
            if (start.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the first element of an XML document without its prefix, or "" where it is none. */
    String rootElement() {
        int at = 0;
        while (at < start.length() && start.charAt(at) == '<') {
            char kind = at + 1 < start.length() ? start.charAt(at + 1) : ' ';
            if (kind != '?' && kind != '!') {
                return name(at + 1);
            }
            int end = start.indexOf(start.startsWith("<!--", at) ? "-->" : ">", at);
            if (end < 0) {
                return "";
            }
            at = end + 1;
            while (at < start.length()
                    && (Character.isWhitespace(start.charAt(at)) || "->]".indexOf(start.charAt(at)) >= 0)) {
                at++;
            }
        }
        return "";
    }

    private String name(int from) {
        int to = from;
        while (to < start.length()
                && (Character.isLetterOrDigit(start.charAt(to)) || ":-_.".indexOf(start.charAt(to)) >= 0)) {
            to++;
        }
        String name = start.substring(from, to);
        return name.substring(name.indexOf(':') + 1);
    }

    /** The first line that is not blank, as it was written. */
    String firstLine() {
        String text = startOf(bytes).stripLeading();
        return text.lines().findFirst().orElse("");
    }
}
