package org.purport.coding;

/** What became of an act, as far as classic coding tells acts apart by it. */
public enum Fate {
    /** It happened or goes on. */
    DONE,
    /** It was tried. */
    ATTEMPTED,
    /** Its actor means or offers to do it. */
    PLANNED,
    THREATENED,
    /** Somebody else asks for it. */
    REQUESTED,
    /** Somebody else demands or orders it. */
    DEMANDED,
    /** Its actor says that it will not do it. */
    REFUSED,
    /** It did not happen, is only supposed, or is contested: classic coding has nothing for it. */
    UNCODED
}
