package org.purport.app.cli;

import org.purport.Purport;

/** The models, loaded once for all tests of this module. */
public final class Loaded {
    public static final Purport PURPORT = Purport.open();

    private Loaded() {}
}
