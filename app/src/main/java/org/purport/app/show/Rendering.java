package org.purport.app.show;

import java.io.IOException;
import org.purport.model.Reading;

/** Writes readings one after the other in one format; used by one thread, closed at the end. */
public interface Rendering extends AutoCloseable {

    /** Writes the next reading. */
    void write(Reading reading) throws IOException;

    /** Writes what comes after the last reading; leaves the output open. */
    @Override
    void close() throws IOException;
}
