package org.purport.app.web.story;

/**
 * Where one who speaks stands on a happening.
 *
 * <p>The mark never stands without the word: neither colour nor shape alone carries the meaning.
 */
public enum Stance {
    ASSERTS("+", "says so"),
    DENIES("−", "denies"),
    DOUBTS("∓", "doubts"),
    DECLINES("?", "would not say"),
    EXPECTS("◇", "expects, warns or offers"),
    CALLS("!", "calls for it"),
    RELAYS("→", "passes it on");

    private final String mark;
    private final String meaning;

    Stance(String mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    public String mark() {
        return mark;
    }

    public String meaning() {
        return meaning;
    }

    /** Whether the speaker commits to its being so or not being so. */
    public boolean commits() {
        return this == ASSERTS || this == DENIES;
    }
}
