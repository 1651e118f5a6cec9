package org.misevcheck.checker.review.screening;

import org.misevcheck.checker.statement.Term;

/** A step of the selection, in the order in which a record takes them. */
public enum ScreeningStage implements Term {
    /** A search found the record. */
    IDENTIFIED("identification"),
    /** Duplicates and others that nobody looks at. */
    BEFORE_SCREENING("removal before screening"),
    TITLE_ABSTRACT("title and abstract"),
    RETRIEVAL("retrieval"),
    FULL_TEXT("full text"),
    /** A report that is in, with the study it is of. */
    INCLUDED("inclusion");

    private final String called;

    ScreeningStage(String called) {
        this.called = called;
    }

    /** As sentences name it. */
    public String called() {
        return called;
    }

    /** Whether every record that comes so far needs a decision here; the others only take records away. */
    public boolean isForAll() {
        return this != BEFORE_SCREENING && this != RETRIEVAL;
    }
}
