package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What the abstract of an animal study can state. */
public enum AbstractPart implements Term {
    /** The research objectives. */
    OBJECTIVES,
    /** The species of the animals. */
    SPECIES,
    /** The strain of the animals. */
    STRAIN,
    /** The sex of the animals. */
    SEX,
    /** The key methods. */
    METHODS,
    /** The principal findings. */
    FINDINGS,
    /** The conclusions. */
    CONCLUSIONS
}
