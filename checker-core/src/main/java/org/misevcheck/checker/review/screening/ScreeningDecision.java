package org.misevcheck.checker.review.screening;

import org.misevcheck.checker.statement.Term;

/** What is decided on a record. */
public enum ScreeningDecision implements Term {
    INCLUDE,
    EXCLUDE,
    /** Kept in when records are screened; at full text somebody has to decide. */
    MAYBE,
    NOT_RETRIEVED;

    /** Whether the record goes on to the next step. */
    public boolean staysIn() {
        return this == INCLUDE || this == MAYBE;
    }
}
