package org.purport.app.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;
import org.purport.keep.Addition;
import org.purport.model.Report;
import org.purport.read.Outcome;

/** Reads reports into the case, one batch after the other, while pages are looked at. Thread-safe. */
public final class Intake implements AutoCloseable {
    private static final int REMEMBERED = 20;
    private static final int MOST_PROBLEMS = 50;

    private final Supplier<Purport> open;
    private final String reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "purport-read");
        made.setDaemon(true);
        return made;
    });
    private final Deque<Batch> batches = new ArrayDeque<>();
    private final AtomicLong numbers = new AtomicLong();
    private @Nullable Purport purport;

    /**
     * @param open loads the models when the first report comes
     * @param reader name and version of the program
     */
    public Intake(Supplier<Purport> open, String reader) {
        this.open = open;
        this.reader = reader;
    }

    /** Reports that are on their way, as a page shows them. */
    public record Progress(
            long number,
            String what,
            int found,
            int added,
            int known,
            List<Link> links,
            List<String> problems,
            String state) {
        public Progress {
            links = List.copyOf(links);
            problems = List.copyOf(problems);
        }

        public boolean isOver() {
            return state.equals(Batch.OVER);
        }
    }

    /** A report that was added. */
    public record Link(String title, String id) {}

    /** Where the reports of a batch come from. */
    public interface Found {
        /** Finds them; what cannot be read is among them. */
        Stream<Outcome> open() throws java.io.IOException;
    }

    /** Takes a batch; says its number. */
    public long take(String what, List<Found> inputs, Clerk clerk) {
        Batch batch = new Batch(numbers.incrementAndGet(), what);
        synchronized (batches) {
            batches.addFirst(batch);
            while (batches.size() > REMEMBERED) {
                batches.removeLast();
            }
        }
        thread.execute(() -> read(batch, inputs, clerk));
        return batch.number;
    }

    /** How far the batches are, the last one first. */
    public List<Progress> all() {
        synchronized (batches) {
            return batches.stream().map(Batch::progress).toList();
        }
    }

    private void read(Batch batch, List<Found> inputs, Clerk clerk) {
        batch.state = "loading the language models, which takes some seconds";
        try {
            Purport models = opened();
            batch.state = "reading";
            for (Found input : inputs) {
                try (Stream<Outcome> outcomes = input.open()) {
                    outcomes.forEach(outcome -> read(batch, outcome, models, clerk));
                } catch (java.io.IOException e) {
                    batch.problem(String.valueOf(e.getMessage()));
                }
            }
        } catch (RuntimeException | Error e) {
            batch.problem("stopped: " + reason(e));
        } finally {
            batch.state = Batch.OVER;
        }
    }

    private synchronized Purport opened() {
        Purport opened = purport;
        if (opened == null) {
            opened = open.get();
            purport = opened;
        }
        return opened;
    }

    private void read(Batch batch, Outcome outcome, Purport models, Clerk clerk) {
        outcome.problems().forEach(problem -> batch.problem(problem.line()));
        for (Report report : outcome.reports()) {
            batch.found(1);
            try {
                var reading = models.read(report);
                Future<Kept> kept = clerk.write(file -> {
                    Addition became = file.add(reading, reader);
                    return new Kept(became, file.idOf(report).orElse(report.id()));
                });
                batch.kept(report, kept.get());
            } catch (ExecutionException e) {
                batch.problem(report.id() + ": " + reason(e.getCause() == null ? e : e.getCause()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            } catch (RuntimeException | StackOverflowError e) {
                batch.problem(report.id() + ": could not be read (" + reason(e) + "); a fault of Purport");
            }
        }
    }

    /** What became of a report, and its id in the case. */
    private record Kept(Addition became, String id) {}

    private static String reason(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** Counts what becomes of a batch. */
    private static final class Batch {
        static final String OVER = "done";

        private final long number;
        private final String what;
        private final List<Link> links = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private int found;
        private int added;
        private int known;
        private volatile String state = "waiting for its turn";

        Batch(long number, String what) {
            this.number = number;
            this.what = what;
        }

        synchronized void found(int more) {
            found += more;
        }

        synchronized void problem(String line) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(line);
            }
        }

        synchronized void kept(Report report, Kept kept) {
            if (kept.became() == Addition.KNOWN) {
                known++;
            } else {
                added++;
            }
            if (links.size() < MOST_PROBLEMS) {
                String title = report.title();
                links.add(new Link(title == null || title.isBlank() ? kept.id() : title, kept.id()));
            }
        }

        synchronized Progress progress() {
            return new Progress(number, what, found, added, known, links, problems, state);
        }
    }
}
