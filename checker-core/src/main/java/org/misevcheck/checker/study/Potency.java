package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A potency assay, of cells or of an EV preparation. */
public record Potency(
        @Place String path,

        @Says(value = "Assay", example = "T cell proliferation", required = true)
        String assay,

        @Says(value = "Result as reported", example = "42 % inhibition at 1:10") @Nullable
        String result,

        @Says(value = "Whether the assay stands for the intended mechanism", example = "true") @Nullable
        Boolean intendedMechanism,

        @Says(value = "Dose in units of this assay", example = "1 unit halves T cell proliferation") @Nullable
        String doseInUnits)
        implements Statements {

    /** Whether the assay is stated to stand for something else than the intended mechanism. */
    public boolean isAside() {
        return Boolean.FALSE.equals(intendedMechanism);
    }

    /** Whether the assay stands for the intended mechanism. */
    public boolean isOfIntendedMechanism() {
        return Boolean.TRUE.equals(intendedMechanism);
    }
}
