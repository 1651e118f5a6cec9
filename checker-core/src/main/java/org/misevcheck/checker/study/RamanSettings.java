package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Settings of Raman spectroscopy. */
public record RamanSettings(
        @Place String path,

        @Says(value = "Laser: wavelength and power", example = "785 nm, 30 mW") @Nullable
        String laser,

        @Says(value = "Substrate", example = "calcium fluoride") @Nullable
        String substrate,

        @Says(value = "Integration time", example = "3 x 10 s") @Nullable
        String integration,

        @Says(value = "Spectrum of the blank", example = "buffer on the same substrate, subtracted") @Nullable
        String blank)
        implements Statements {}
