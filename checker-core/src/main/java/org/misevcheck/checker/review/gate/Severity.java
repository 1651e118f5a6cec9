package org.misevcheck.checker.review.gate;

import org.misevcheck.checker.statement.Term;

/** How much a fault weighs. */
public enum Severity implements Term {
    /** List and evidence, or list and list, cannot both be right. */
    ERROR,
    /** The evidence does not say yet. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
