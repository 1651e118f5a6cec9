package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Type of skin wound. */
public enum WoundType implements Term {
    /** Excision through the whole skin. */
    FULL_THICKNESS_EXCISIONAL,
    /** Partial thickness. */
    PARTIAL_THICKNESS,
    /** Incision. */
    INCISIONAL,
    /** Burn. */
    BURN,
    /** A model of the diabetic foot. */
    DIABETIC_FOOT_ULCER,
    /** Pressure or ischaemia. */
    PRESSURE_ULCER,
    /** Any other. */
    OTHER
}
