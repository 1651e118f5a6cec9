package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** How small-study effects were looked at. */
public enum SmallStudyMethod implements Term {
    /** Egger's regression. */
    EGGER,
    /** Begg and Mazumdar's rank correlation. */
    BEGG,
    /** A funnel plot, looked at. */
    FUNNEL_PLOT,
    /** Trim and fill. */
    TRIM_AND_FILL,
    /** Any other. */
    OTHER
}
