package org.purport.app.cli;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on a stream of items with several threads and hands the results on in the order of the items.
 *
 * <p>Only a few items per thread are under way at any time, so memory does not grow with their number.
 */
final class Batch<T, R> {
    private static final int AHEAD_PER_THREAD = 8;

    private final int threads;
    private final Function<T, R> work;

    Batch(int threads, Function<T, R> work) {
        this.threads = threads;
        this.work = work;
    }

    /** Where results go; may fail, which ends the batch. */
    interface Sink<R, E extends Exception> {
        void accept(R result) throws E;
    }

    /**
     * Runs until {@code source} has returned and every result is delivered, on the calling thread.
     *
     * @param source pushes items to the consumer it is given, on a thread of its own; the consumer blocks while too many
     *     are under way
     */
    <E extends Exception> void run(Consumer<Consumer<T>> source, Sink<R, E> sink) throws E, InterruptedException {
        BlockingQueue<Future<R>> underWay = new ArrayBlockingQueue<>(threads * AHEAD_PER_THREAD);
        CompletableFuture<R> end = new CompletableFuture<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "read"));
        Thread producer = daemon(() -> produce(source, workers, underWay, end), "find");
        producer.start();
        try {
            for (Future<R> next = underWay.take(); next != end; next = underWay.take()) {
                sink.accept(result(next));
            }
        } finally {
            producer.interrupt();
            workers.shutdownNow();
        }
    }

    private void produce(
            Consumer<Consumer<T>> source,
            ExecutorService workers,
            BlockingQueue<Future<R>> underWay,
            CompletableFuture<R> end) {
        try {
            try {
                source.accept(item -> put(underWay, workers.submit(() -> work.apply(item))));
            } catch (RuntimeException | Error e) {
                if (e instanceof Stopped) {
                    throw e;
                }
                put(underWay, CompletableFuture.failedFuture(e));
            }
            put(underWay, end);
        } catch (Stopped stopped) {
            // Nobody waits for the rest.
        }
    }

    private static <T> void put(BlockingQueue<T> queue, T item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private R result(Future<R> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, "purport-" + name);
        thread.setDaemon(true);
        return thread;
    }

    /** The batch was ended while an item waited. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
