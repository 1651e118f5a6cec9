package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;

/** Storage of medium, fluid or tissue before separation. */
public record SourceStorage(
        @Place String path,

        @Says(value = "Whether the material was processed without storage", example = "true") @Nullable
        Boolean processedFresh,

        @Says(value = "Temperature in degrees Celsius", example = "-80") @Between(min = -273.15, max = 200) @Nullable
        Double temperatureCelsius,

        @Says(value = "Days of storage", example = "7") @Between(max = 36500) @Nullable
        Double days,

        @Says(value = "Vessel", example = "polypropylene tube") @Nullable
        String vessel,

        @Says(value = "Additive", example = "protease inhibitor") @Nullable
        String additive,

        @Says(value = "Freeze-thaw cycles", example = "1") @Between(max = 1000) @Nullable
        Integer freezeThawCycles,

        @Says(value = "How it was thawed", example = "37 C water bath") @Nullable
        String thawing)
        implements StoredMaterial {

    /** Whether the material was separated without storage, as stated. */
    public boolean isProcessedAtOnce() {
        return Boolean.TRUE.equals(processedFresh);
    }

    /** Whether it is stated that there was storage, or any condition of it. */
    public boolean isTold() {
        return processedFresh != null
                || stated("temperature-celsius", "days", "vessel", "additive", "freeze-thaw-cycles", "thawing") > 0;
    }
}
