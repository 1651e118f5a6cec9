package org.misevcheck.checker.review.gate;

import org.misevcheck.checker.statement.Term;

/** What a journal said of an article afterwards. */
public enum RetractionKind implements Term {
    /** It was taken back. */
    RETRACTED,
    /** The editors doubt it. */
    EXPRESSION_OF_CONCERN,
    /** Something of it was put right. */
    CORRECTED;

    String spoken() {
        return this == EXPRESSION_OF_CONCERN ? "under an expression of concern" : word();
    }
}
