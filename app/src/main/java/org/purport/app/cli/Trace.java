package org.purport.app.cli;

import org.jspecify.annotations.Nullable;

/** Says why something failed: in one line, and with the stack only for those who ask for it. */
final class Trace {
    private boolean wanted;

    void want() {
        wanted = true;
    }

    /** The failure in one line. */
    String reason(Throwable failure) {
        String message = failure.getMessage();
        String text = message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
        String line = text.strip().replaceAll("\\s*\\R\\s*", "; ");
        boolean ours = failure instanceof java.io.IOException || failure instanceof IllegalStateException;
        return ours || message == null ? line : failure.getClass().getSimpleName() + ": " + line;
    }

    /** Prints the stack where it is wanted. */
    void print(@Nullable Throwable failure, Console console) {
        if (wanted && failure != null) {
            failure.printStackTrace(console.err());
        }
    }
}
