package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Details of a technique that has no section of its own. */
public record TechniqueDetails(
        @Place String path,

        @Says(value = "Technique", example = "mass-spectrometry", required = true)
        Technique technique,

        @Says(value = "Instrument, kit or reagent", example = "timsTOF Pro 2") @Nullable
        String instrument,

        @Says(value = "Input and preparation", example = "5 ug protein, SP3 digestion") @Nullable
        String input,

        @Says(value = "Settings", example = "DIA, 1 % FDR") @Nullable
        String settings,

        @Says(value = "Controls", example = "blank, EV-depleted fraction") @Nullable
        String controls,

        @Says(value = "Limit of detection or quantification", example = "0.2 ng/mL") @Nullable
        String detectionLimit,

        @Says(value = "Deposit of data", example = "PXD012345") @Nullable
        String deposit,

        @Says(value = "Composition of the lysis buffer", example = "4 % SDS, 100 mM Tris, pH 7.6") @Nullable
        String lysisBuffer)
        implements Statements {}
