package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Control of a measurement or of an assay. */
public enum ControlKind implements Term {
    /** Buffer alone. */
    BUFFER,
    /** Buffer with dye or antibody, and no vesicles. */
    BUFFER_WITH_REAGENTS,
    /** Vehicle alone. */
    VEHICLE,
    /** Medium that saw no cells, through the whole process. */
    UNCONDITIONED_MEDIUM,
    /** A blank taken through the whole process. */
    PROCEDURAL,
    /** What is left when vesicles are taken out. */
    EV_DEPLETED_FRACTION,
    /** Soluble or non-vesicular fraction. */
    SOLUBLE_FRACTION,
    /** Untreated recipient cells. */
    UNTREATED_CELLS,
    /** Vesicles of other cells. */
    IRRELEVANT_EVS,
    /** Vesicles without the modification, or of cells without the treatment. */
    UNMODIFIED_EVS,
    /** The cargo without vesicles. */
    CARGO_ALONE,
    /** The scaffold or carrier without vesicles. */
    SCAFFOLD_ALONE,
    /** Vesicles lysed with detergent. */
    DETERGENT_LYSIS,
    /** Unstained vesicles. */
    UNSTAINED,
    /** Isotype antibody. */
    ISOTYPE,
    /** Dye through the same process. */
    DYE_ALONE,
    /** Beads without vesicles. */
    BEADS_ALONE,
    /** A dilution series. */
    SERIAL_DILUTION,
    /** Single stains. */
    SINGLE_STAIN,
    /** Anything else. */
    OTHER;

    /** Whether it is what the vesicles are given in. */
    public boolean isVehicle() {
        return this == VEHICLE || this == BUFFER;
    }

    /** Whether it went through the same process as the vesicles, so that what comes with the process is in it too. */
    public boolean isOfProcess() {
        return this == UNCONDITIONED_MEDIUM || this == IRRELEVANT_EVS || this == UNMODIFIED_EVS;
    }

    /** Whether it is what the vesicles were taken out of: depleted of them, or soluble and non-vesicular. */
    public boolean isFractionWithoutEvs() {
        return this == EV_DEPLETED_FRACTION || this == SOLUBLE_FRACTION;
    }
}
