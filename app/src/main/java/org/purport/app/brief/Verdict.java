package org.purport.app.brief;

import org.purport.model.Factuality;

/**
 * Where a happening stands after the whole report, as one word and one mark.
 *
 * <p>The mark never stands without the word: neither colour nor shape alone carries the meaning.
 */
public enum Verdict {
    CONTESTED("contested", "≠", "one side says so, another denies it"),
    DENIED("denied", "✕", "denied, and nobody in the report asserts it"),
    SAID_NOT("said not to be", "✕", "a source says that it is not so; nobody is said to deny it"),
    RULED_OUT("ruled out", "✕", "did not or will not happen"),
    THREATENED("threatened", "!", "threatened, not done"),
    PLANNED("planned", "◇", "planned, not done"),
    OFFERED("offered", "◇", "offered, not done"),
    ATTEMPTED("attempted", "◌", "tried; the outcome is open or it failed"),
    POSSIBLE("possible", "○", "may happen or may have happened"),
    HYPOTHETICAL("hypothetical", "…", "asked for, demanded, under a condition or supposed"),
    ONGOING("going on", "▶", "goes on now"),
    OCCURRED("happened", "●", "told as done"),
    UNKNOWN("open", "?", "the report leaves it open");

    private final String label;
    private final String mark;
    private final String meaning;

    Verdict(String label, String mark, String meaning) {
        this.label = label;
        this.mark = mark;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String mark() {
        return mark;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether it is told as done or going on. */
    public boolean isFact() {
        return this == OCCURRED || this == ONGOING;
    }

    /** The verdict that a status alone gives. */
    public static Verdict of(Factuality.Status status) {
        return switch (status) {
            case OCCURRED -> OCCURRED;
            case ONGOING -> ONGOING;
            case PLANNED -> PLANNED;
            case ATTEMPTED -> ATTEMPTED;
            case THREATENED -> THREATENED;
            case OFFERED -> OFFERED;
            case POSSIBLE -> POSSIBLE;
            case HYPOTHETICAL -> HYPOTHETICAL;
            case RULED_OUT -> RULED_OUT;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
