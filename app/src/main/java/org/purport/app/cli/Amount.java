package org.purport.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Counts the reports of inputs before they are read, so that the time left can be told. */
final class Amount {
    /** Not known without reading them: archives, feeds, tables, addresses, standard input. */
    static final long UNKNOWN = -1;

    private Amount() {}

    static long of(List<String> inputs) {
        long sum = 0;
        for (String input : inputs) {
            long reports;
            try {
                reports = input.equals("-") || input.contains("://") ? UNKNOWN : of(Path.of(input));
            } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
                reports = 1;
            }
            if (reports == UNKNOWN) {
                return UNKNOWN;
            }
            sum += reports;
        }
        return sum;
    }

    private static long of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            long sum = 0;
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    long reports = of(file);
                    if (reports == UNKNOWN) {
                        return UNKNOWN;
                    }
                    sum += reports;
                }
            }
            return sum;
        }
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return lines(path);
        }
        if (name.endsWith(".jsonl.gz") || name.endsWith(".ndjson.gz")) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(path), 1 << 16)) {
                return lines(in);
            }
        }
        boolean single = name.endsWith(".txt")
                || name.endsWith(".md")
                || name.endsWith(".html")
                || name.endsWith(".htm")
                || name.endsWith(".pdf");
        return single ? 1 : UNKNOWN;
    }

    private static long lines(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return lines(in);
        }
    }

    private static long lines(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        byte last = '\n';
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
            last = buffer[read - 1];
        }
        return last == '\n' ? lines : lines + 1;
    }
}
