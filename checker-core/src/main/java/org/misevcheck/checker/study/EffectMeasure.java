package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Measure of a pooled effect. */
public enum EffectMeasure implements Term {
    /** Standardised mean difference. */
    SMD,
    /** Mean difference. */
    MD,
    /** Weighted mean difference. */
    WMD,
    /** Difference in per cent. */
    PERCENT,
    /** Odds ratio. */
    OR,
    /** Risk ratio. */
    RR,
    /** Hazard ratio. */
    HR;

    /** Whether it is a ratio, with no effect at 1 and an interval that is symmetric on the logarithmic scale. */
    public boolean isRatio() {
        return this == OR || this == RR || this == HR;
    }
}
