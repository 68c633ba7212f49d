package org.purport.app.web;

/** A visit that cannot be answered as asked; the message says in one line why, and what can be done. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * A refusal with its reason.
     *
     * @param status of HTTP, from 400
     */
    public Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** There is no such thing. */
    public static Refusal missing(String what) {
        return new Refusal(404, what);
    }

    /** What was asked makes no sense. */
    public static Refusal unclear(String what) {
        return new Refusal(400, what);
    }

    public int status() {
        return status;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
