package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Sex of donors or animals. */
public enum Sex implements Term {
    /** Female only. */
    FEMALE("sex/FEMALE"),
    /** Male only. */
    MALE("sex/MALE"),
    /** Both. */
    BOTH("sex/BOTH");

    private final String lexiconKey;

    Sex(String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public String lexiconKey() {
        return lexiconKey;
    }
}
