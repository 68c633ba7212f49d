package org.purport.app.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;

/** Reads one report after the other; loads the models when the first one comes. */
final class Reporter {
    private final Supplier<Purport> open;
    private final Trace trace;
    private @Nullable Purport purport;

    Reporter(Supplier<Purport> open, Trace trace) {
        this.open = open;
        this.trace = trace;
    }

    Item read(Item item) {
        if (!(item instanceof Item.Found found)) {
            return item;
        }
        Purport opened = opened();
        try {
            return new Item.Read(opened.read(found.report()));
        } catch (RuntimeException | StackOverflowError e) {
            String line = found.report().id() + ": " + trace.reason(e) + "; a fault of Purport: --trace shows where";
            return new Item.GivenUp(line, e);
        }
    }

    private synchronized Purport opened() {
        if (purport == null) {
            purport = open.get();
        }
        return purport;
    }
}
