package org.purport.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Draws records until they end and makes a problem of whatever goes wrong.
 *
 * <p>An {@link Unreadable} record is named and passed over; any other failure ends the input, with its reason.
 */
abstract class Records implements Outcomes {
    private final Hint hint;
    private @Nullable Outcome next;
    private boolean ended;
    private boolean any;

    Records(Hint hint) {
        this.hint = hint;
    }

    /** One report that {@code document} makes when it is asked for. */
    static Outcomes one(Hint hint, Document document) {
        return new Records(hint) {
            private boolean drawn;

            @Override
            @Nullable
            Outcome advance() throws IOException {
                if (drawn) {
                    return null;
                }
                drawn = true;
                return document.read();
            }
        };
    }

    /** A whole input that is one report. */
    interface Document {
        Outcome read() throws IOException;
    }

    /** The next record, or null where there is none. */
    abstract @Nullable Outcome advance() throws IOException;

    /** Where in the input it stands, for a problem that does not know; null where it is the whole. */
    @Nullable
    String place() {
        return null;
    }

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            next = draw();
            if (next == null && !any) {
                next = problem(null, "no report in it");
            }
            any = true;
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public final Outcome next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Outcome drawn = next;
        next = null;
        return drawn;
    }

    private @Nullable Outcome draw() {
        try {
            return advance();
        } catch (Unreadable e) {
            return problem(e.place() == null ? place() : e.place(), Failure.reason(e));
        } catch (IOException | UncheckedIOException e) {
            ended = true;
            return problem(place(), Failure.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            ended = true;
            return problem(place(), "could not be read (" + e + ")");
        }
    }

    private Outcome problem(@Nullable String place, String reason) {
        return new Outcome.Unread(new Problem(hint.name(), place, reason));
    }

    @Override
    public void close() throws IOException {}
}
