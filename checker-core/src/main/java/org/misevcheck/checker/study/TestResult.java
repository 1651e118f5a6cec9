package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Result of a test for contamination. */
public enum TestResult implements Term {
    /** Tested and not found. */
    NEGATIVE,
    /** Tested and found. */
    POSITIVE
}
