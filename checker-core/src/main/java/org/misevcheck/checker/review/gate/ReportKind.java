package org.misevcheck.checker.review.gate;

import org.misevcheck.checker.statement.Term;

/** What kind of report a listed study is known by. */
public enum ReportKind implements Term {
    /** An article of a journal. */
    ARTICLE,
    /** A manuscript before peer review. */
    PREPRINT
}
