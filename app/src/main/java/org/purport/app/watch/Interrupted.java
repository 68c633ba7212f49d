package org.purport.app.watch;

/** What waits for the network says by an IOException that it was interrupted, and leaves the mark on the thread. */
final class Interrupted {
    private Interrupted() {}

    /** Ends what is under way where the user has stopped the program. */
    static void check() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
