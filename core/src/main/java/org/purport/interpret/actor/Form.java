package org.purport.interpret.actor;

/** How a mention refers. */
enum Form {
    /** A name of a person or an institution. */
    NAME,
    /** A country, capital or seat of power that stands for a government. */
    STATE,
    /** A noun phrase with a role noun for its head. */
    NOMINAL,
    /** he, she, it, they, his, themselves. */
    PRONOUN,
    /** who, whom, whose, which. */
    RELATIVE,
    /** I, we, my, our. */
    SPEAKER,
    /** A noun phrase that is nobody; it only keeps "it" and "they" from being taken for an actor. */
    THING
}
