package org.purport.read;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in plain words what an exception of input and output means. */
final class Failure {
    private Failure() {}

    static String reason(Exception e) {
        if (e instanceof UncheckedIOException && e.getCause() instanceof Exception cause) {
            return reason(cause);
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof EOFException) {
            return "cut short: it ends before its data does";
        }
        if (e instanceof ZipException) {
            return "damaged: its compressed data cannot be unpacked (" + e.getMessage() + ")";
        }
        String message = e.getMessage();
        return message == null ? "could not be read (" + e.getClass().getSimpleName() + ")" : message;
    }
}
