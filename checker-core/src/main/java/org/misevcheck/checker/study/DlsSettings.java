package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Settings of dynamic or electrophoretic light scattering. */
public record DlsSettings(
        @Place String path,

        @Says(value = "Instrument", example = "Zetasizer Ultra") @Nullable
        String instrument,

        @Says(value = "Scattering angle in degrees", example = "173") @Between(max = 360) @Nullable
        Double angleDegrees,

        @Says(value = "Temperature in degrees Celsius", example = "25") @Between(max = 100) @Nullable
        Double temperatureCelsius,

        @Says(value = "Viscosity", example = "0.89 cP") @Nullable
        String viscosity,

        @Says(value = "Refractive index", example = "1.38") @Between(min = 1, max = 3) @Nullable
        Double refractiveIndex,

        @Says(value = "Weighting of the distribution", example = "intensity") @Nullable
        String weighting,

        @Says(value = "Polydispersity index", example = "0.21") @Between(max = 1) @Nullable
        Double polydispersityIndex,

        @Says(value = "Replicates", example = "3") @Between(min = 1, max = 10000) @Nullable
        Integer replicates,

        @Says(value = "Zeta potential", example = "-12 mV") @Nullable
        String zetaPotential,

        @Says(value = "Buffer of the zeta potential", example = "10 mM NaCl, pH 7.4") @Nullable
        String zetaBuffer)
        implements Statements {}
