package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Settings of tunable resistive pulse sensing. */
public record TrpsSettings(
        @Place String path,

        @Says(value = "Instrument", example = "Exoid") @Nullable
        String instrument,

        @Says(value = "Pore type", example = "NP150") @Nullable
        String pore,

        @Says(value = "Stretch in millimetres", example = "47") @Between(max = 1000) @Nullable
        Double stretchMm,

        @Says(value = "Voltage in volt", example = "0.5") @Between(max = 100) @Nullable
        Double voltage,

        @Says(value = "Pressure", example = "10 mbar") @Nullable
        String pressure,

        @Says(value = "Calibration beads", example = "CPC100") @Nullable
        String calibrationBeads,

        @Says(value = "Blockade threshold", example = "0.1 nA") @Nullable
        String blockadeThreshold,

        @Says(value = "Particle rate", example = "800 per min") @Nullable
        String particleRate,

        @Says(value = "Buffer", example = "PBS with 0.03 % Tween-20") @Nullable
        String buffer)
        implements Statements {}
