package org.misevcheck.checker.review.screening;

import org.misevcheck.checker.statement.Term;

/** Which of a review's searches found a record. */
public enum SearchRun implements Term {
    INITIAL,
    /** The search run again before publication. */
    UPDATE,
    /** That of an earlier version of the review. */
    PREVIOUS
}
