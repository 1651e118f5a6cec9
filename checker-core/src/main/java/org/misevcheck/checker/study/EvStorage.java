package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Storage of an EV preparation. */
public record EvStorage(
        @Place String path,

        @Says(value = "Whether the preparation was stored at all", example = "true") @Nullable
        Boolean stored,

        @Says(value = "Buffer", example = "PBS") @Nullable String buffer,

        @Says(value = "Additive, also when there is none", example = "25 mM trehalose") @Nullable
        String additive,

        @Says(value = "Temperature in degrees Celsius", example = "-80") @Between(min = -273.15, max = 100) @Nullable
        Double temperatureCelsius,

        @Says(value = "Longest storage in days", example = "30") @Between(max = 36500) @Nullable
        Double durationDays,

        @Says(value = "Vessel and its material", example = "low-bind polypropylene tube") @Nullable
        String vessel,

        @Says(value = "Concentration in storage", example = "1e11 particles/mL") @Nullable
        String concentration,

        @Says(value = "Volume of an aliquot in microlitres", example = "100") @Between(max = 1e9) @Nullable
        Double volumeUl,

        @Says(value = "Freeze-thaw cycles", example = "1") @Between(max = 1000) @Nullable
        Integer freezeThawCycles,

        @Says(value = "How it was thawed", example = "on ice") @Nullable
        String thawing,

        @Says(value = "Effect of storage on count, size or function", example = "count -8 % after 30 d") @Nullable
        String stability,

        @Says(value = "Lyophilisation: protectant, cycle, reconstitution", example = "4 % sucrose, 24 h, water")
        @Nullable
        String lyophilisation)
        implements Statements {

    /** Whether any condition of storage is stated, which implies that there was storage. */
    public boolean isDescribed() {
        return stated(
                        "buffer",
                        "additive",
                        "temperature-celsius",
                        "duration-days",
                        "vessel",
                        "concentration",
                        "volume-ul",
                        "freeze-thaw-cycles",
                        "thawing",
                        "stability",
                        "lyophilisation")
                > 0;
    }
}
