package org.misevcheck.checker.manuscript;

/** A document cannot be read; says which, why, and what to do. Never a finding against its study. */
public final class UnreadableManuscriptException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final Cause reason;

    /**
     * @param document its name as the manifest lists it
     * @param what what is wrong, a sentence without the name
     * @param mend what to do about it, a sentence
     */
    public UnreadableManuscriptException(String document, Cause reason, String what, String mend) {
        super(document + ": " + what + " " + mend);
        this.document = document;
        this.reason = reason;
    }

    public String document() {
        return document;
    }

    public Cause reason() {
        return reason;
    }

    /** Why a document cannot be read. */
    public enum Cause {
        MISSING,
        /** None of the formats that are read, or another than its name says. */
        UNKNOWN_FORMAT,
        ENCRYPTED,
        /** Truncated, cyclic or otherwise broken. */
        DAMAGED,
        /** Pictures of pages, with no text behind them. */
        NO_TEXT,
        /** Its words are not English. */
        OTHER_LANGUAGE,
        /** Over a limit on size, pages, depth, memory or time. */
        TOO_LARGE,
        /** It points out of itself, as external entities do. */
        POINTS_OUTSIDE
    }
}
