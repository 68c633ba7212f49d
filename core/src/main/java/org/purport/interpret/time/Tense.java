package org.purport.interpret.time;

/** The tense in which a sentence speaks of what happens at one of its words. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
