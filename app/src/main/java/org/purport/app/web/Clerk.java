package org.purport.app.web;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.keep.Access;
import org.purport.keep.CaseFile;

/**
 * The one writer of a case: does one thing after the other, and finds the links anew when nothing else waits.
 *
 * <p>The case is open for writing only while there is something to write, so that other programs get their turn. Thread-safe.
 */
public final class Clerk implements AutoCloseable {
    /** Corrections mostly come several at a time. */
    private static final int REST_MILLISECONDS = 1500;

    private final Path file;
    private final ScheduledExecutorService thread;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean linking;
    private volatile @Nullable String trouble;

    public Clerk(Path file) {
        this.file = file;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "purport-write");
            made.setDaemon(true);
            return made;
        });
    }

    /** What the clerk is about, for the reader of a page; null where nothing is. */
    public @Nullable String busy() {
        if (linking) {
            return "The links between the reports are being found anew; what is shown is from before.";
        }
        return trouble;
    }

    /** Writes as soon as what came before is written. */
    public <T> CompletableFuture<T> write(Function<CaseFile, T> change) {
        waiting.incrementAndGet();
        return CompletableFuture.supplyAsync(
                () -> {
                    try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
                        return change.apply(kept);
                    } finally {
                        if (waiting.decrementAndGet() == 0) {
                            ScheduledFuture<?> unused =
                                    thread.schedule(this::link, REST_MILLISECONDS, TimeUnit.MILLISECONDS);
                        }
                    }
                },
                thread);
    }

    /**
     * Writes and waits for it, but not for long.
     *
     * @return null where it waits its turn still
     */
    public <T> @Nullable T writeSoon(Function<CaseFile, T> change) {
        CompletableFuture<T> written = write(change);
        try {
            return written.get(5, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Finds the links anew where they are not those of all readings. */
    private void link() {
        if (waiting.get() > 0) {
            return;
        }
        try (CaseFile kept = Purport.openCase(file, Access.WRITE)) {
            if (!kept.isLinked()) {
                linking = true;
                kept.link();
            }
            trouble = null;
        } catch (RuntimeException e) {
            trouble = "The links are from before the last changes: " + e.getMessage();
        } finally {
            linking = false;
        }
    }

    /** Lets what is being written end; what waits behind it is given up. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
