package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Position of a separation between recovery and specificity. */
public enum RecoverySpecificity implements Term {
    /** Most vesicles, much else. */
    HIGH_RECOVERY_LOW_SPECIFICITY,
    /** In between. */
    INTERMEDIATE,
    /** Few vesicles, little else. */
    LOW_RECOVERY_HIGH_SPECIFICITY
}
