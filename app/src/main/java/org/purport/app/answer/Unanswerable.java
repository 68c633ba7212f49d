package org.purport.app.answer;

/** A question that has no answer; the message says what was wrong with it and what to ask instead. */
public final class Unanswerable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why there is no answer. */
    public enum Reason {
        /** The case has nothing of that name. */
        NOT_FOUND,
        /** The question cannot be understood. */
        UNCLEAR
    }

    public Unanswerable(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
