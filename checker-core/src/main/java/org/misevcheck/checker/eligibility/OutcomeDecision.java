package org.misevcheck.checker.eligibility;

/** Whether a study can be pooled for one outcome; it cannot be what an earlier stage excludes. */
public record OutcomeDecision(ReviewOutcome outcome, EligibilityDecision decision) {}
