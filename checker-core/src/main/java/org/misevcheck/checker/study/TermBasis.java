package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What a definition or a qualifier of vesicles rests on. */
public enum TermBasis implements Term {
    /** Size or density. */
    PHYSICAL,
    /** Composition, such as a marker that is present. */
    BIOCHEMICAL,
    /** The cells that released them. */
    CELL_ORIGIN,
    /** The state or treatment of those cells. */
    CONDITION,
    /** The pathway of release, which is a claim and no measure. */
    BIOGENESIS,
    /** Nothing that could be measured, in the reader's judgement. */
    NONE;

    /** Whether others can tell by it which vesicles are meant (MISEV2023, operational terms). */
    public boolean isOperational() {
        return this != BIOGENESIS && this != NONE;
    }
}
