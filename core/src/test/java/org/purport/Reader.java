package org.purport;

/** One loaded pipeline that all tests share: loading takes seconds and a gigabyte. */
public final class Reader {
    public static final Purport PURPORT = Purport.open();

    private Reader() {}
}
