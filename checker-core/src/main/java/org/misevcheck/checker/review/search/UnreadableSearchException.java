package org.misevcheck.checker.review.search;

/** A file of search results cannot be read at all; says which, where, why, and what to do. */
public final class UnreadableSearchException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;
    private final String mend;

    /** Says where the trouble is, in a sentence what it is, and in another how to mend it. */
    public UnreadableSearchException(String file, int line, String what, String mend) {
        super("%s:%d: %s %s".formatted(file, line, what, mend));
        this.line = line;
        this.what = what;
        this.mend = mend;
    }

    /** The line that the trouble is in, counted from 1. */
    public int line() {
        return line;
    }

    /** What the trouble is, in a sentence that begins small. */
    public String what() {
        return what;
    }

    /** How to mend it, in a sentence. */
    public String mend() {
        return mend;
    }
}
