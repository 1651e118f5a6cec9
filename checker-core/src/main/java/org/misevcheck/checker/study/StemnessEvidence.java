package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What a study offers as evidence that cells are stem cells. */
public enum StemnessEvidence implements Term {
    /** Self-renewal of clones in culture. */
    CLONAL_SELF_RENEWAL,
    /** Differentiation of single-cell clones into several lineages in culture. */
    CLONAL_DIFFERENTIATION,
    /** Renewal through serial transplantation. */
    SERIAL_TRANSPLANTATION,
    /** Tissue formed by the cells in vivo. */
    TISSUE_FORMATION_IN_VIVO,
    /** Surface antigens, which are no evidence of stemness. */
    SURFACE_MARKERS,
    /** Differentiation of a whole population in culture, which is no evidence of stemness. */
    BULK_DIFFERENTIATION,
    /** The study says that stemness was not shown. */
    NONE;

    /** Whether this shows stemness in culture. */
    public boolean isInVitro() {
        return this == CLONAL_SELF_RENEWAL || this == CLONAL_DIFFERENTIATION;
    }

    /** Whether this shows stemness in a living organism. */
    public boolean isInVivo() {
        return this == SERIAL_TRANSPLANTATION || this == TISSUE_FORMATION_IN_VIVO;
    }
}
