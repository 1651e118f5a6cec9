package org.misevcheck.checker.eligibility;

import org.misevcheck.checker.statement.Term;

/** What a verdict other than met means for eligibility; the protocol says so for each criterion. */
public enum Consequence implements Term {
    /** The study stays in. */
    SATISFIES,
    /** The study is out. */
    EXCLUDES,
    /** The study waits for an answer. */
    AWAITS
}
