package org.misevcheck.checker.scoring;

/**
 * Reporting and conformance over some criteria, which are always shown together and with coverage.
 *
 * @param scope what it is over: {@code overall}, a guideline's identifier, or a domain
 * @param kind whether the scope is everything, a guideline or a domain
 * @param reporting weighted share of assessed criteria that are reported, met or not: about reporting, not conduct
 * @param conformance weighted share of assessed criteria that are met
 * @param applicable criteria that concern the study
 * @param assessed those of them that somebody looked for, in part counted in part
 * @param counts criteria by verdict, a criterion with several subjects counting by its weightiest
 */
public record Score(
        String scope,
        Kind kind,
        WeightedShare reporting,
        WeightedShare conformance,
        int applicable,
        double assessed,
        VerdictCounts counts) {

    /** What a score is over. */
    public enum Kind {
        /** All criteria of the guidelines that were selected. */
        OVERALL,
        /** The criteria of one guideline. */
        GUIDELINE,
        /** The criteria of one domain, across guidelines. */
        DOMAIN
    }

    /** Share of applicable criteria that were assessed, from 0 to 1; 0 when none is applicable. */
    public double coverage() {
        return applicable == 0 ? 0 : assessed / applicable;
    }
}
