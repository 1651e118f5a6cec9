package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What a document is to its study. */
public enum ManuscriptRole implements Term {
    /** The article itself. */
    MAIN,
    /** Supplementary material. */
    SUPPLEMENT,
    /** A published protocol. */
    PROTOCOL,
    /** A correction or erratum. */
    CORRECTION
}
