package org.purport.keep;

/** Hears how far linking is. */
public interface LinkProgress {
    /** Tells nobody. */
    LinkProgress NONE = (task, done, all) -> {};

    /** What is done one after the other. */
    enum Task {
        /** Reports are placed among those before them. */
        REPORTS,
        /** Stories are told anew that reports have changed. */
        STORIES
    }

    /** So many reports or stories of so many are done; is called at least every few seconds. */
    void at(Task task, long done, long all);
}
