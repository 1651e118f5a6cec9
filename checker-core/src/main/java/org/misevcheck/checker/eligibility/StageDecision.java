package org.misevcheck.checker.eligibility;

import java.util.List;

/**
 * The decision at one stage; it includes only what every stage before it includes.
 *
 * @param outcomes the decision on each outcome of the stage; the study is included if one of them is
 */
public record StageDecision(Stage stage, EligibilityDecision decision, List<OutcomeDecision> outcomes) {

    /** Copies the outcomes. */
    public StageDecision {
        outcomes = List.copyOf(outcomes);
    }
}
