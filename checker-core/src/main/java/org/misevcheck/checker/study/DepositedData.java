package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Kind of data in a public repository. */
public enum DepositedData implements Term {
    /** Proteomes, transcriptomes and the like. */
    OMICS,
    /** Files of flow cytometry. */
    FLOW_CYTOMETRY,
    /** Images. */
    IMAGES,
    /** Anything else. */
    OTHER
}
