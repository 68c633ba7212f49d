package org.purport.keep;

/** Hears how far a check is. */
public interface CheckProgress {
    /** Does not listen. */
    CheckProgress NONE = (looked, all) -> {};

    /**
     * So many records were looked at.
     *
     * @param all how many there are
     */
    void looked(long looked, long all);
}
