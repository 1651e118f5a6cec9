package org.misevcheck.checker.review.gate;

import org.jspecify.annotations.Nullable;

/**
 * What a review keeps for the gate.
 *
 * @param baseline null where there is none
 * @param baselineFile what the baseline's file is called, or would be
 */
public record GateFiles(
        Kept<InclusionList> list,
        Kept<Waivers> waivers,
        Kept<Retractions> retractions,
        @Nullable Baseline baseline,
        String baselineFile) {}
