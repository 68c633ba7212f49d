package org.purport.keep;

/** What a case is opened for. */
public enum Access {
    /** Any number of programs at a time. */
    READ,
    /** One program at a time; creates the file where there is none. */
    WRITE
}
