package org.misevcheck.checker.review.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.StageDecision;

/**
 * What the gate needs of a study that was assessed, and nothing more: a review may have thousands.
 *
 * @param manifest name of the file
 * @param decisions one per stage of the protocol; empty without one
 */
public record JudgedStudy(
        String id,
        String manifest,
        @Nullable String title,
        @Nullable String doi,
        @Nullable String pmid,
        boolean isPreprint,
        List<StageDecision> decisions) {

    /** Copies the decisions. */
    public JudgedStudy {
        decisions = List.copyOf(decisions);
    }

    /** Where the manifest names the study. */
    public Location at() {
        return new Location(manifest, "study.id");
    }
}
