package org.purport.app.watch;

import java.util.Objects;

/** Says in one line why something could not be had. */
final class Failure {
    private Failure() {}

    static String line(Throwable failure) {
        return Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())
                .strip()
                .replaceAll("\\s*\\R\\s*", "; ");
    }
}
