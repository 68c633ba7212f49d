package org.purport.app.actors;

import java.io.IOException;

/** Says of a whole file why no actors can be read from it. */
public final class UnusableFile extends IOException {
    private static final long serialVersionUID = 1;

    public UnusableFile(String why) {
        super(why);
    }
}
