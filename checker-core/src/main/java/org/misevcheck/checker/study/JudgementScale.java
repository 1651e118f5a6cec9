package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What a judgement's level is a level of. */
public enum JudgementScale implements Term {
    /** Risk of bias: low is good. */
    RISK_OF_BIAS,
    /** Quality or certainty: high is good. */
    QUALITY
}
