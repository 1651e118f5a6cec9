package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** What the amount of a dose measures. */
public enum DoseMetric implements Term {
    /** Protein of the preparation. */
    PROTEIN,
    /** Particles. */
    PARTICLE_NUMBER,
    /** Producing cells. */
    CELL_EQUIVALENTS("dose_unit/CELLEQ"),
    /** Conditioned medium. */
    MEDIUM_EQUIVALENTS("dose_unit/CMEQ"),
    /** Lipid. */
    LIPID,
    /** RNA. */
    RNA,
    /** Volume only, which is no usable dose. */
    VOLUME("dose_unit/VOL"),
    /** Cells, which are no vesicles. */
    CELLS("dose_unit/CELLS");

    private final @Nullable String lexiconKey;

    DoseMetric() {
        this(null);
    }

    DoseMetric(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }
}
