package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Whether a protein was found. */
public enum Detection implements Term {
    /** Found. */
    DETECTED("detection/DETECTED"),
    /** Looked for and not found. */
    NOT_DETECTED("detection/NOT_DETECTED"),
    /** Found, but less than in the producing cells. */
    DEPLETED("detection/DEPLETED");

    private final String lexiconKey;

    Detection(String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public String lexiconKey() {
        return lexiconKey;
    }
}
