package org.purport.keep;

/** A case file that cannot be opened, read or written; the message says in one line why, and what can be done. */
public final class UnusableCase extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        MISSING,
        NOT_A_CASE,
        NEWER,
        OLDER,
        DAMAGED,
        READ_ONLY,
        IN_USE,
        FULL,
        FAILED
    }

    private final Reason reason;

    UnusableCase(Reason reason, String message) {
        this(reason, message, null);
    }

    UnusableCase(Reason reason, String message, @org.jspecify.annotations.Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
