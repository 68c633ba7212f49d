package org.purport.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;

/**
 * A case that many read at a time, while one writer may add to it.
 *
 * <p>Each reader has a connection of its own and sees what was last written, by this program or another. Where the file was
 * replaced by another one, the next visit opens that one. Thread-safe.
 */
public final class Desk implements AutoCloseable {
    private static final int MOST_READERS = 16;

    private final Path file;
    private final Clerk clerk;
    private final ConcurrentLinkedDeque<Reader> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore places = new Semaphore(MOST_READERS);
    private volatile boolean closed;

    /**
     * A case opened for reading.
     *
     * @param key of the file that it is
     */
    private record Reader(CaseFile kept, @Nullable Object key) {}

    /**
     * A desk for one case, which is opened to see what stands in the way.
     *
     * @param clerk does what changes the case
     */
    public Desk(Path file, Clerk clerk) {
        this.file = file;
        this.clerk = clerk;
        read(CaseFile::size); // what stands in the way is said at the start
    }

    /** The file of the case. */
    public Path file() {
        return file;
    }

    /** Who changes the case. */
    public Clerk clerk() {
        return clerk;
    }

    /** Asks the case; the question must not keep what it was lent. */
    public <T> T read(Function<CaseFile, T> question) {
        places.acquireUninterruptibly();
        try {
            Reader reader = reader();
            boolean whole = false;
            try {
                T answer = question.apply(reader.kept());
                whole = true;
                return answer;
            } finally {
                if (whole && !closed) {
                    idle.push(reader);
                } else {
                    reader.kept().close();
                }
            }
        } finally {
            places.release();
        }
    }

    private Reader reader() {
        Object key = key();
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
            if (Objects.equals(reader.key(), key)) {
                return reader;
            }
            reader.kept().close();
        }
        return new Reader(Purport.openCase(file, Access.READ), key);
    }

    /** Tells the file from one that was put in its place; null where the system has no such key. */
    private @Nullable Object key() {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null; // opening it says why
        }
    }

    @Override
    public void close() {
        closed = true;
        clerk.close();
        for (Reader reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.kept().close();
        }
    }
}
