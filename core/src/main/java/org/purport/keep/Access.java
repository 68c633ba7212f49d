package org.purport.keep;

/** What a case is opened for. */
public enum Access {
    /** Any number of programs at a time. */
    READ,
    /** The same, for looking at what is whole of a file that is cut short. */
    CHECK,
    /** One program at a time; creates the file where there is none. */
    WRITE
}
