package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What an animal experiment is for. */
public enum ExperimentPurpose implements Term {
    /** It tests a hypothesis that was set beforehand. */
    HYPOTHESIS_TESTING,
    /** It explores, and says so. */
    EXPLORATORY
}
