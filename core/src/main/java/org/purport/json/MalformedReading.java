package org.purport.json;

/** JSON that is no reading; the message names the value and where it stands. */
public final class MalformedReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedReading(String message) {
        super(message);
    }

    MalformedReading(String message, Throwable cause) {
        super(message, cause);
    }
}
