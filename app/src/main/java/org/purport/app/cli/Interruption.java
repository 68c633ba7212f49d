package org.purport.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a command end what it is at, and close its case, when the user stops the program. */
final class Interruption {
    /** Who has pressed the keys waits no longer; a case survives a sudden end too. */
    private static final int PATIENCE_SECONDS = 10;

    private final Console console;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    /**
     * For the thread that makes it.
     *
     * @param console where {@code line} is said
     * @param line what becomes of what was under way
     */
    Interruption(Console console, String line) {
        this.console = console;
        Thread worker = Thread.currentThread();
        this.hook = new Thread(() -> {
            console.err().println("\nstopped: " + line);
            console.err().flush();
            worker.interrupt();
            waitForEnd();
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void waitForEnd() {
        try {
            if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                console.err().println("stopped at once: what was under way is not in the case");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** That the case is closed. */
    void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped.
        }
    }
}
