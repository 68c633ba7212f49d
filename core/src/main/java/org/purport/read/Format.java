package org.purport.read;

import java.io.IOException;

/** One way in which reports are written down. */
interface Format {
    /** Whether an input that begins so is of this format; the content says more than the name. */
    boolean recognizes(Head head, Hint hint);

    /**
     * The reports of the input, read as they are drawn.
     *
     * @throws Unreadable where it can be told at once that there are none
     */
    Outcomes read(Input input) throws IOException;
}
