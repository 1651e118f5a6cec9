package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Direction of benefit. */
public enum Direction implements Term {
    /** More is benefit. */
    HIGHER_IS_BETTER,
    /** Less is benefit. */
    LOWER_IS_BETTER
}
