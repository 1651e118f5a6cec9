package org.misevcheck.checker.guideline;

import org.misevcheck.checker.statement.Term;

/** What a set of criteria is. */
public enum GuidelineKind implements Term {
    /** A published guideline, whose criteria enter the scores. */
    GUIDELINE,
    /** The eligibility criteria of a review's protocol, which decide and are not scored. */
    PROTOCOL
}
