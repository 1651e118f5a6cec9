package org.misevcheck.checker.study;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;

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

        @Says(value = "What was measured before and after storage", example = "[count, size, function]")
        List<StabilityMeasure> stabilityMeasures,

        @Says(
                value = "Lyophilisation in the study's words, also when there is none",
                example = "freeze-dried overnight")
        @Nullable
        String lyophilisation,

        @Says(value = "Protectant in lyophilisation, also when there is none", example = "4 % sucrose") @Nullable
        String cryoprotectant,

        @Says(value = "Cycle of lyophilisation: temperatures, pressures, times", example = "-40 C 4 h, 0.1 mbar 24 h")
        @Nullable
        String dryingCycle,

        @Says(value = "Reconstitution after lyophilisation: liquid and volume", example = "100 uL water") @Nullable
        String reconstitution)
        implements StoredMaterial {

    /** Whether the preparation was freeze-dried, as said or as its details imply. */
    public boolean isLyophilised() {
        return lyophilisation != null && !isSaidUndried()
                || stated("cryoprotectant", "drying-cycle", "reconstitution") > 0;
    }

    /** Whether it is stated that there was no lyophilisation. */
    public boolean isSaidUndried() {
        return "none".equalsIgnoreCase(lyophilisation);
    }

    /** Of number, size and function of the vesicles, those that the effect of storage was not measured on. */
    public List<String> stabilityNotShown() {
        return Stream.of(StabilityMeasure.values())
                .filter(measure -> !stabilityMeasures.contains(measure))
                .map(StabilityMeasure::word)
                .toList();
    }

    /** Whether the effect of storage is stated on the number, the size and the function of the vesicles. */
    public boolean isStabilityShown() {
        return stability != null && stabilityMeasures.containsAll(List.of(StabilityMeasure.values()));
    }

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
                        "stability-measures",
                        "lyophilisation",
                        "cryoprotectant",
                        "drying-cycle",
                        "reconstitution")
                > 0;
    }
}
