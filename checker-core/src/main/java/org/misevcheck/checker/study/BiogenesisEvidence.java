package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What a study offers as evidence of biogenesis. */
public enum BiogenesisEvidence implements Term {
    /** Live imaging of the fusion of multivesicular bodies. */
    MVB_FUSION_IMAGING,
    /** Perturbation of the endosomal pathway, with markers. */
    PATHWAY_PERTURBATION,
    /** Other direct evidence of endosomal origin. */
    OTHER_ENDOSOMAL,
    /** Imaging of shedding at the plasma membrane. */
    PLASMA_MEMBRANE_SHEDDING,
    /** Tetraspanins or other markers, which are no evidence of origin. */
    TETRASPANINS,
    /** Size or shape, which is no evidence of origin. */
    SIZE,
    /** The separation method, which is no evidence of origin. */
    SEPARATION_METHOD,
    /** The study says that origin was not shown. */
    NONE;

    /** Whether this shows that the studied vesicles are of endosomal origin (MISEV2023, nomenclature). */
    public boolean isOfEndosomalOrigin() {
        return this == MVB_FUSION_IMAGING || this == PATHWAY_PERTURBATION || this == OTHER_ENDOSOMAL;
    }
}
