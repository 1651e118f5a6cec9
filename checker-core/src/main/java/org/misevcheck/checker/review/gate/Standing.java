package org.misevcheck.checker.review.gate;

import org.misevcheck.checker.statement.Term;

/** What becomes of a fault. */
public enum Standing implements Term {
    /** The gate is closed. */
    FAILS,
    /** Shown, and the gate stays open. */
    WARNS,
    /** A waiver lets it pass. */
    WAIVED,
    /** The baseline knows it. */
    KNOWN,
    /** Only told. */
    NOTED
}
