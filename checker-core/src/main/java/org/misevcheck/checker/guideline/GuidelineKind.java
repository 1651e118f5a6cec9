package org.misevcheck.checker.guideline;

import org.misevcheck.checker.statement.Term;

/** What a set of criteria is. */
public enum GuidelineKind implements Term {
    /** A published guideline, whose criteria enter the scores. */
    GUIDELINE,
    /** Rules that the project adds; they have a score of their own and never enter a guideline's or the overall one. */
    PROJECT,
    /** An instrument by which reviewers judge; the checker reads their judgements and scores nothing. */
    INSTRUMENT,
    /** A published measure with a percentage of its own, which is shown beside the scores and enters none. */
    METRIC,
    /** The eligibility criteria of a review's protocol, which decide and are not scored. */
    PROTOCOL
}
