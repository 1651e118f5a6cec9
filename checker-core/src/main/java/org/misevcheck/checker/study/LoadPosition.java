package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Where a gradient was loaded. */
public enum LoadPosition implements Term {
    /** On top. */
    TOP,
    /** At the bottom. */
    BOTTOM,
    /** Within a layer. */
    WITHIN
}
