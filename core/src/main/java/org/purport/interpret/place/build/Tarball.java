package org.purport.interpret.place.build;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Reads files out of a gzipped tar archive (POSIX.1-1988 ustar, which is what npm packs). */
final class Tarball {
    private static final int RECORD = 512;

    private Tarball() {}

    /**
     * The bytes of {@code name} in {@code archive}.
     *
     * @throws IOException where the archive is damaged or has no such file
     */
    static byte[] file(Path archive, String name) throws IOException {
        byte[] file = files(archive, name::equals).get(name);
        if (file == null) {
            throw new IOException("no " + name + " in " + archive.getFileName());
        }
        return file;
    }

    /**
     * The files whose paths are wanted, by their paths.
     *
     * @throws IOException where the archive is damaged
     */
    static Map<String, byte[]> files(Path archive, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive), 1 << 16))) {
            for (byte[] header = in.readNBytes(RECORD); header.length == RECORD && header[0] != 0; ) {
                long size = Long.parseLong(text(header, 124, 12), 8);
                long padded = (size + RECORD - 1) / RECORD * RECORD;
                if (wanted.test(path(header))) {
                    files.put(path(header), in.readNBytes(Math.toIntExact(size)));
                    padded -= size;
                }
                in.skipNBytes(padded);
                header = in.readNBytes(RECORD);
            }
        } catch (NumberFormatException e) {
            throw new IOException(archive.getFileName() + " is no tar archive", e);
        }
        return files;
    }

    private static String path(byte[] header) {
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static String text(byte[] header, int from, int length) {
        int to = from;
        while (to < from + length && header[to] != 0) {
            to++;
        }
        return new String(header, from, to - from, StandardCharsets.UTF_8).strip();
    }
}
