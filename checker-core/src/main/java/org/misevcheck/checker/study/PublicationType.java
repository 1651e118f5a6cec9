package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Kind of publication. */
public enum PublicationType implements Term {
    /** A report of new experiments. */
    ORIGINAL_RESEARCH,
    /** A review, systematic or not. */
    REVIEW,
    /** A systematic review with pooled results. */
    META_ANALYSIS,
    /** A report of single patients or animals. */
    CASE_REPORT,
    /** An editorial, a letter or a comment. */
    COMMENTARY,
    /** An abstract or a paper of proceedings. */
    CONFERENCE_ABSTRACT,
    /** A manuscript before peer review. */
    PREPRINT,
    /** A plan without results. */
    PROTOCOL,
    /** A thesis. */
    THESIS,
    /** Any other kind. */
    OTHER;

    /** Whether it is no article of a journal, whoever reviewed it. */
    public boolean isOutsideJournals() {
        return this == CONFERENCE_ABSTRACT || this == PREPRINT || this == THESIS;
    }
}
