package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** State of an extraction. */
public enum ExtractionStatus implements Term {
    /** Drafted, by a machine or a person, and not confirmed. */
    DRAFT,
    /** Confirmed by a person. */
    CONFIRMED,
    /** Agreed by two. */
    CONSENSUS
}
