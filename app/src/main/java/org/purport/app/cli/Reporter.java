package org.purport.app.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.purport.Purport;

/** Reads one report after the other; loads the models when the first one comes. */
final class Reporter {
    private final Supplier<Purport> open;
    private @Nullable Purport purport;

    Reporter(Supplier<Purport> open) {
        this.open = open;
    }

    Item read(Item item) {
        if (!(item instanceof Item.Found found)) {
            return item;
        }
        Purport opened = opened();
        try {
            return new Item.Read(opened.read(found.report()));
        } catch (RuntimeException | StackOverflowError e) {
            String why = "could not be interpreted (" + e + "); this is a fault of Purport, please report it";
            return new Item.GivenUp(found.report().id(), why, e);
        }
    }

    private synchronized Purport opened() {
        if (purport == null) {
            purport = open.get();
        }
        return purport;
    }
}
