package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Where a value was read. */
public enum ValueSource implements Term {
    /** In the text. */
    TEXT,
    /** In a table. */
    TABLE,
    /** From a figure, digitised. */
    FIGURE,
    /** In a supplement. */
    SUPPLEMENT,
    /** From the authors. */
    AUTHORS
}
