package org.purport.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, folders and streams of every supported format into reports.
 *
 * <pre>{@code
 * Inputs inputs = new Inputs();
 * try (Stream<Outcome> outcomes = inputs.read(Path.of("reports.jsonl"))) {
 *     outcomes.forEach(outcome -> {
 *         outcome.problems().forEach(problem -> System.err.println(problem.line()));
 *         outcome.reports().forEach(report -> show(purport.read(report)));
 *     });
 * }
 * }</pre>
 *
 * <p>Formats are told by content before file name: plain text, Markdown, HTML, PDF, JSON Lines, JSON, CSV, RSS, Atom, NITF,
 * NewsML-G2, WARC, and any of these compressed with gzip. What cannot be read is an {@link Outcome.Unread}, never an
 * exception, and what follows it is read. Outcomes come in input order, one at a time as the stream is drawn, so that memory
 * stays flat however many records a file has. Close the stream: it holds the file open. Thread-safe.
 */
public final class Inputs {
    /** What the problems of standard input name it. */
    public static final String STANDARD_INPUT = "standard input";

    private final Formats formats = new Formats();

    /** Reads a file, or every file below a folder in the order of their names. */
    public Stream<Outcome> read(Path path) {
        return read(path, null, null);
    }

    /**
     * Reads a file or folder.
     *
     * @param published ISO date for reports that have none
     * @param outlet for reports that name none
     * @throws IllegalArgumentException where {@code published} is no date
     */
    public Stream<Outcome> read(Path path, @Nullable String published, @Nullable String outlet) {
        Hint hint = Hint.of(path.toString()).assuming(published, outlet);
        if (Files.isDirectory(path)) {
            return stream(new Folder(
                    path, file -> open(file, hint.named(file.toString()), Names.stem(relative(path, file)))));
        }
        return stream(open(path, hint, Names.stem(Objects.toString(path.getFileName(), path.toString()))));
    }

    /** Reads bytes that the caller fetched or was given. */
    public Stream<Outcome> read(byte[] bytes, Hint hint) {
        return read(new ByteArrayInputStream(bytes), hint);
    }

    /** Reads a stream, such as standard input; the caller closes it. */
    public Stream<Outcome> read(InputStream in, Hint hint) {
        return stream(outcomes(new Input(hint, null, in)));
    }

    private Outcomes open(Path file, Hint hint, String id) {
        try {
            InputStream in = Files.newInputStream(file);
            return new Closing(outcomes(new Input(hint, id, in)), in);
        } catch (IOException e) {
            return failed(hint, e);
        }
    }

    private Outcomes outcomes(Input input) {
        try {
            return formats.read(input);
        } catch (IOException | UncheckedIOException e) {
            return failed(input.hint(), e);
        }
    }

    private static Outcomes failed(Hint hint, Exception e) {
        String place = e instanceof Unreadable unreadable ? unreadable.place() : null;
        return Records.one(hint, () -> new Outcome.Unread(new Problem(hint.name(), place, Failure.reason(e))));
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<Outcome> stream(Outcomes outcomes) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(outcomes, traits), false)
                .onClose(() -> {
                    try {
                        outcomes.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException("cannot close an input", e);
                    }
                });
    }

    /** Closes the file with the outcomes that were read from it. */
    private record Closing(Outcomes outcomes, InputStream file) implements Outcomes {
        @Override
        public boolean hasNext() {
            return outcomes.hasNext();
        }

        @Override
        public Outcome next() {
            return outcomes.next();
        }

        @Override
        public void close() throws IOException {
            try (file) {
                outcomes.close();
            }
        }
    }
}
