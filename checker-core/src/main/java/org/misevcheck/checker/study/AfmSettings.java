package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Settings of atomic force microscopy. */
public record AfmSettings(
        @Place String path,

        @Says(value = "Substrate", example = "mica") @Nullable
        String substrate,

        @Says(value = "Mode", example = "tapping") @Nullable String mode,

        @Says(value = "Probe", example = "OTESPA-R3") @Nullable
        String probe,

        @Says(value = "Medium: air or liquid", example = "liquid") @Nullable
        String medium,

        @Says(value = "Particles measured", example = "250") @Between(min = 1, max = 1e9) @Nullable
        Integer particles,

        @Says(value = "Correction for the tip", example = "deconvolved") @Nullable
        String tipCorrection)
        implements Statements {}
