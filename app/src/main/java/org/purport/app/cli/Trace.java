package org.purport.app.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;

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
        boolean ours = failure instanceof IOException
                || failure instanceof IllegalStateException
                || failure instanceof ParameterException;
        return ours || message == null ? line : failure.getClass().getSimpleName() + ": " + line;
    }

    /** Prints the stack where it is wanted. */
    void print(@Nullable Throwable failure, Console console) {
        if (wanted && failure != null) {
            failure.printStackTrace(console.err());
        }
    }
}
