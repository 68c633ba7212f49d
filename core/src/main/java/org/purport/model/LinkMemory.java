package org.purport.model;

import org.jspecify.annotations.Nullable;

/**
 * What linking remembers of a case from one report to the next: bytes, numbers and ascending lists of items under keys of linking's
 * own choosing. The case file keeps it; what is written is read again at once.
 */
public interface LinkMemory {
    byte @Nullable [] bytes(long key);

    void keepBytes(long key, byte[] bytes);

    /** The number under a key, {@code otherwise} where there is none. */
    long number(long key, long otherwise);

    void keepNumber(long key, long number);

    void forgetNumber(long key);

    /** The largest items under a key, ascending. */
    long[] latest(long key, int most);

    /** Adds an item, once. */
    void addItem(long key, long item);

    void removeItem(long key, long item);
}
