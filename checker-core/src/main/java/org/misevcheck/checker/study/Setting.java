package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Where an effect was studied. */
public enum Setting implements Term {
    /** In cultured cells. */
    IN_VITRO,
    /** In tissue outside the body. */
    EX_VIVO,
    /** In living animals. */
    IN_VIVO,
    /** In people. */
    CLINICAL
}
