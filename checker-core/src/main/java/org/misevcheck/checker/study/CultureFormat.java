package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Format of a culture. */
public enum CultureFormat implements Term {
    /** Flasks or dishes. */
    MONOLAYER,
    /** Spheroids. */
    SPHEROID,
    /** Microcarriers. */
    MICROCARRIER,
    /** Hollow-fibre reactor. */
    HOLLOW_FIBRE,
    /** Perfused scaffold. */
    PERFUSION_BIOREACTOR,
    /** Stirred suspension. */
    STIRRED_BIOREACTOR,
    /** Any other format. */
    OTHER;

    /** Whether cells are kept in a reactor, whose flow and stirring act on them. */
    public boolean isBioreactor() {
        return this == HOLLOW_FIBRE || this == PERFUSION_BIOREACTOR || this == STIRRED_BIOREACTOR;
    }
}
