package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Where cells come from, in the sense of culture. */
public enum CellOrigin implements Term {
    /** Isolated from tissue by the authors or a supplier. */
    PRIMARY,
    /** An established or immortalised line. */
    LINE,
    /** Differentiated from pluripotent cells. */
    PLURIPOTENT_DERIVED
}
