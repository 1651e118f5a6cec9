package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Where a protocol of separation comes from. */
public enum ProtocolOrigin implements Term {
    /** Used as published. */
    ESTABLISHED,
    /** Published, and changed here. */
    MODIFIED,
    /** Developed here. */
    NEW
}
