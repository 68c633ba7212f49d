package org.purport.app.watch;

/** Hears what watching finds. */
public interface Listener {
    /** Something that changed in the case. */
    void changed(Development development);

    /** A line about something that could not be had, or not yet. */
    void note(String line);
}
