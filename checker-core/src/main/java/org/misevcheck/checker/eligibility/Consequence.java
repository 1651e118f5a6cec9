package org.misevcheck.checker.eligibility;

import org.misevcheck.checker.statement.Term;

/** What a verdict other than met means for eligibility; the protocol says so for each criterion. */
public enum Consequence implements Term {
    /** The study stays in. */
    SATISFIES,
    /** The study is out. */
    EXCLUDES,
    /** The study waits for an answer. */
    AWAITS;

    /** The one of two that is kinder to the study, where either of two answers is enough. */
    Consequence orKinder(Consequence other) {
        if (this == SATISFIES || other == SATISFIES) {
            return SATISFIES;
        }
        return this == AWAITS || other == AWAITS ? AWAITS : EXCLUDES;
    }
}
