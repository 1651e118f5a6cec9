package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Which g-force is stated. */
public enum GForceKind implements Term {
    /** At the middle of the tube. */
    AVERAGE,
    /** At the bottom of the tube. */
    MAXIMUM
}
