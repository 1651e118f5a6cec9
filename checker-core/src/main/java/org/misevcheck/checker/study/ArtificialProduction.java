package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** How vesicles were made that cells did not release. */
public enum ArtificialProduction implements Term {
    /** From disrupted cells: extrusion, sonication, freezing and thawing. */
    CELL_DISRUPTION,
    /** From molecules, without cells. */
    SYNTHESIS,
    /** From released vesicles or cells together with synthetic material, as by fusion with liposomes. */
    HYBRID;

    /** Whether they are synthetic, wholly or in part. */
    public boolean isSynthetic() {
        return this != CELL_DISRUPTION;
    }
}
