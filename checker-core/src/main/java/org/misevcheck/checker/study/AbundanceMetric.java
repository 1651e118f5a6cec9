package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** What an abundance counts or weighs. */
public enum AbundanceMetric implements Term {
    /** Particles. */
    PARTICLES("dose_unit/PART"),
    /** Protein. */
    PROTEIN,
    /** Lipid. */
    LIPID,
    /** RNA. */
    RNA,
    /** Anything else. */
    OTHER;

    private final @Nullable String lexiconKey;

    AbundanceMetric() {
        this(null);
    }

    AbundanceMetric(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether it tells how many vesicles there are, which RNA and other cargo do not. */
    public boolean isOfVesicles() {
        return this == PARTICLES || this == PROTEIN || this == LIPID;
    }
}
