package org.purport.keep;

/** What became of a reading that was added. */
public enum Addition {
    /** The case did not have this report. */
    NEW,
    /** The case had the report; the reading says something else than the last one and is in force now. */
    READ_AGAIN,
    /** The case had it all. */
    KNOWN
}
