package org.purport.app.cli;

import org.jspecify.annotations.Nullable;
import org.purport.keep.LinkProgress;

/** Shows how far linking is: with speed and time left on a terminal, else in a line that says what takes so long. */
final class LinkingProgress implements LinkProgress, AutoCloseable {
    /** Fewer reports are linked before anybody wonders. */
    private static final int WORTH_A_WORD = 100;

    private final Console console;
    private @Nullable Task task;
    private @Nullable Progress shown;

    LinkingProgress(Console console) {
        this.console = console;
    }

    @Override
    public void at(Task current, long done, long all) {
        if (all < WORTH_A_WORD) {
            return;
        }
        if (current != task) {
            close();
            task = current;
            shown = switch (current) {
                case REPORTS -> Progress.linking(console, all);
                case STORIES -> Progress.telling(console, all);
            };
            if (current == Task.REPORTS && !console.showsProgress(false)) {
                console.err().println("linking " + all + " reports");
            }
        }
        if (shown != null) {
            shown.at(done, all);
        }
    }

    @Override
    public void close() {
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }
}
