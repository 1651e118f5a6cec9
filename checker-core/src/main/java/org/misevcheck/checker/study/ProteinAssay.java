package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** The assay of total protein. */
public record ProteinAssay(
        @Place String path,
        @Says(value = "Assay", example = "bca") @Nullable Technique assay,

        @Says(value = "Lysis or detergent", example = "0.1 % Triton X-100") @Nullable
        String lysis,

        @Says(value = "Standard", example = "BSA") @Nullable String standard,

        @Says(value = "Range", example = "20-2000 ug/mL") @Nullable
        String range,

        @Says(value = "Interference considered", example = "iodixanol below 0.1 %") @Nullable
        String interference)
        implements Statements {}
