package org.purport.link;

/** What stands under a key of the {@link org.purport.model.LinkMemory}; the kind is in the first bits of the key. */
enum Key {
    /** How many reports there are. */
    REPORTS,
    /** How many reports have a word. */
    WORD,
    /** Features of a report, by its number. */
    VECTOR,
    RUNS,
    STATEMENTS,
    TELLINGS,
    /** Reports by a word, by a run of words; statements by a word, by all their words. */
    VECTOR_WORD,
    RUN,
    STATEMENT_WORD,
    QUOTATION,
    /** The report that one repeats, and those that repeat one. */
    REPRINT,
    /** Groups, each by its first member, and their sizes. */
    STORY,
    STORY_SIZE,
    FAMILY,
    FAMILY_SIZE,
    ORIGIN,
    ORIGIN_SIZE,
    HAPPENING,
    HAPPENING_SIZE,
    /** Who says what in a report, by its number. */
    SPEECH,
    /** What other stories know of an origin. */
    ORIGIN_SHOWN,
    /** The first report of a family by day. */
    FAMILY_ROOT;

    private static final int VALUE_BITS = 57;

    /** Items of a report are numbered by the report's number and a slot of so many bits. */
    private static final int SLOT_BITS = 16;

    static final int SLOTS = 1 << SLOT_BITS;

    long of(long value) {
        return ((long) ordinal() << VALUE_BITS) | (value & ((1L << VALUE_BITS) - 1));
    }

    static long item(long report, int slot) {
        return (report << SLOT_BITS) | slot;
    }

    static long report(long item) {
        return item >> SLOT_BITS;
    }

    static int slot(long item) {
        return (int) (item & (SLOTS - 1));
    }

    /** A number for words that is the same in every run of the program. */
    static long hash(CharSequence text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }
}
