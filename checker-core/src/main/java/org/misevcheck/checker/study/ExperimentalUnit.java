package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What was allocated and counted. */
public enum ExperimentalUnit implements Term {
    /** An animal. */
    ANIMAL,
    /** A litter. */
    LITTER,
    /** A cage. */
    CAGE,
    /** A wound or another site of an animal. */
    WOUND,
    /** Anything else. */
    OTHER
}
