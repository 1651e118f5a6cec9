package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What the effect of storage on vesicles was measured on. */
public enum StabilityMeasure implements Term {
    /** Their number. */
    COUNT,
    /** Their size. */
    SIZE,
    /** What they do. */
    FUNCTION
}
