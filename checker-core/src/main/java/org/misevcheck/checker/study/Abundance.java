package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** One estimate of how much there is. */
public record Abundance(
        @Place String path,

        @Says(value = "What was counted or weighed", example = "particles", required = true)
        AbundanceMetric metric,

        @Says(value = "Value", example = "1.2e10") @Between(max = 1e30) @Nullable
        Double value,

        @Says(value = "Unit of the value", example = "particles per mL") @Nullable
        String unit,

        @Says(value = "Technique", example = "nta") @Nullable
        Technique technique,

        @Says(value = "Quantity of source the value is normalised to", example = "per 1e6 cells") @Nullable
        String normalisedTo,

        @Says(value = "Limit of detection or quantification, or working range", example = "1e7-1e9 per mL") @Nullable
        String detectionLimit)
        implements Statements {

    /** Whether it estimates vesicles, by their number, protein or lipid, rather than a cargo. */
    public boolean isOfVesicles() {
        return metric.isOfVesicles();
    }

    /** Whether there is a value and the quantity of source it is normalised to. */
    public boolean isNormalised() {
        return value != null && normalisedTo != null;
    }
}
