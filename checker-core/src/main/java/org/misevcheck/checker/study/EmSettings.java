package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Settings of electron microscopy. */
public record EmSettings(
        @Place String path,

        @Says(value = "Instrument", example = "JEM-1400") @Nullable
        String instrument,

        @Says(value = "Fixation", example = "2 % paraformaldehyde") @Nullable
        String fixation,

        @Says(value = "Grid", example = "formvar/carbon, 200 mesh") @Nullable
        String grid,

        @Says(value = "Stain, or vitrification", example = "2 % uranyl acetate") @Nullable
        String stain,

        @Says(value = "Acceleration voltage in kilovolt", example = "80") @Between(max = 3000) @Nullable
        Double accelerationKv,

        @Says(value = "Magnification", example = "40000x") @Nullable
        String magnification,

        @Says(value = "Number of fields", example = "10") @Between(min = 1, max = 1e6) @Nullable
        Integer fields)
        implements Statements {}
