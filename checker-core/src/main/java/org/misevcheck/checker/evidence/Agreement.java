package org.misevcheck.checker.evidence;

import org.misevcheck.checker.statement.Term;

/** How a statement of a manifest and the study's documents go together. */
public enum Agreement implements Term {
    /** A passage says the same. */
    SUPPORTED,
    /** No passage was found; that the document does not say it is for a person to tell. */
    NOT_FOUND,
    /** A passage says otherwise, and none says the same. */
    CONTRADICTED,
    /** The manifest states nothing, and a passage seems to. */
    SEEMS_REPORTED
}
