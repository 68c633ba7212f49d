package org.purport.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.purport.keep.UnusableCase.Reason;

/**
 * The right to write a case, held by one program at a time; the system takes it back when that program ends in any way.
 *
 * <p>It is a lock on a file beside the case: SQLite's own locks are given up when another stream on its file is closed.
 */
final class WriterLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    static WriterLock take(Path caseFile) {
        Path file = caseFile.resolveSibling(caseFile.getFileName() + "-writer");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tried(channel);
            if (lock != null) {
                return new WriterLock(file, channel, lock);
            }
            channel.close();
            throw new UnusableCase(
                    Reason.IN_USE,
                    caseFile
                            + ": another program is adding to this case; it can be read meanwhile, and written when that ends");
        } catch (IOException e) {
            throw refused(caseFile, e);
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held in this program
        }
    }

    private static UnusableCase refused(Path caseFile, IOException e) {
        boolean denied = e instanceof AccessDeniedException
                || (e instanceof FileSystemException system && "Read-only file system".equals(system.getReason()));
        String folder = String.valueOf(caseFile.toAbsolutePath().getParent());
        return denied
                ? new UnusableCase(
                        Reason.READ_ONLY,
                        caseFile + ": the folder " + folder + " does not let one write to the case",
                        e)
                : new UnusableCase(Reason.FAILED, caseFile + ": cannot be written: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
            lock.release();
        } catch (IOException e) {
            // An empty file stays behind; nothing hangs on it.
        }
    }
}
