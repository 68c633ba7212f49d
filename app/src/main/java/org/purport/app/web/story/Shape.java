package org.purport.app.web.story;

import org.purport.app.brief.Verdict;

/** How a happening is drawn: the shape says where it stands, and so do the words beside it. */
public enum Shape {
    /** Told as done or going on. */
    SOLID,
    /** Planned, expected, threatened, offered, possible. */
    HATCHED,
    /** Contested, denied, ruled out. */
    HOLLOW,
    /** Nobody says whether. */
    DOTTED;

    public static Shape of(Verdict verdict) {
        return switch (verdict) {
            case OCCURRED, ONGOING -> SOLID;
            case PLANNED, OFFERED, THREATENED, ATTEMPTED, POSSIBLE, HYPOTHETICAL -> HATCHED;
            case CONTESTED, DENIED, SAID_NOT, RULED_OUT -> HOLLOW;
            case UNKNOWN -> DOTTED;
        };
    }
}
