package org.misevcheck.checker.eligibility;

/** The decision at one stage; it includes only what every stage before it includes. */
public record StageDecision(Stage stage, EligibilityDecision decision) {}
