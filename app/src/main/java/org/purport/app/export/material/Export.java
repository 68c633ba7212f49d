package org.purport.app.export.material;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what is exported of a case in one format. */
public sealed interface Export {
    /** A format that is one file. */
    non-sealed interface OfFile extends Export {
        /** Writes all and leaves the stream open. */
        Tally write(Material material, OutputStream out) throws IOException;
    }

    /** A format that is a folder of files. */
    non-sealed interface OfFolder extends Export {
        Tally write(Material material, Folder folder) throws IOException;
    }

    /** Takes files by their paths inside a folder. */
    interface Folder {
        /**
         * Begins a file; the one begun before is to be closed.
         *
         * @param path with slashes
         */
        OutputStream open(String path) throws IOException;
    }
}
