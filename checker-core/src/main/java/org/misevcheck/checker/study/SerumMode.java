package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** How vesicles of serum were kept out. */
public enum SerumMode implements Term {
    /** No serum during collection. */
    SERUM_FREE("serum/SERUM_FREE"),
    /** A medium of known composition. */
    CHEMICALLY_DEFINED("serum/CHEMICALLY_DEFINED"),
    /** Serum or lysate depleted of vesicles. */
    EV_DEPLETED("serum/EV_DEPLETED"),
    /** Serum or lysate as it is. */
    NOT_DEPLETED("serum/NOT_DEPLETED");

    private final String lexiconKey;

    SerumMode(String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public String lexiconKey() {
        return lexiconKey;
    }
}
