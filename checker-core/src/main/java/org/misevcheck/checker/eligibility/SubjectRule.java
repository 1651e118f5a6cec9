package org.misevcheck.checker.eligibility;

import org.misevcheck.checker.statement.Term;

/** How verdicts on several subjects of one criterion are taken together. */
public enum SubjectRule implements Term {
    /** Every subject has to satisfy the criterion. */
    ALL,
    /** One subject that satisfies it is enough. */
    ANY
}
