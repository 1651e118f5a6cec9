package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Ratio of two abundances. */
public enum RatioKind implements Term {
    /** Particles per microgram of protein. */
    PARTICLES_PER_UG_PROTEIN,
    /** Protein per lipid. */
    PROTEIN_PER_LIPID,
    /** Lipid per particle. */
    LIPID_PER_PARTICLE,
    /** RNA per particle. */
    RNA_PER_PARTICLE,
    /** Any other ratio. */
    OTHER
}
