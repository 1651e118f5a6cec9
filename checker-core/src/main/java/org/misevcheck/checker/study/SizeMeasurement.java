package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Size by one technique, in nanometres. */
public record SizeMeasurement(
        @Place String path,

        @Says(value = "Technique", example = "nta") @Nullable
        Technique technique,

        @Says(value = "Mode in nanometres", example = "118") @Between(max = 1e6) @Nullable
        Double modeNm,

        @Says(value = "Median in nanometres", example = "126") @Between(max = 1e6) @Nullable
        Double medianNm,

        @Says(value = "Mean in nanometres", example = "134") @Between(max = 1e6) @Nullable
        Double meanNm,

        @Says(value = "Lower end of the reported range in nanometres", example = "50") @Between(max = 1e6) @Nullable
        Double fromNm,

        @Says(value = "Upper end of the reported range in nanometres", example = "200") @Between(max = 1e6) @Nullable
        Double toNm,

        @Says(value = "Whether the distribution is shown", example = "true") @Nullable
        Boolean distributionShown)
        implements Statements {

    /** Whether a named summary statistic is stated: mode, median or mean. */
    public boolean isSummarised() {
        return modeNm != null || medianNm != null || meanNm != null;
    }

    /** Whether the distribution is stated as not shown, which silence is not. */
    public boolean isDistributionWithheld() {
        return Boolean.FALSE.equals(distributionShown);
    }

    /** Whether a range is stated. */
    public boolean isRanged() {
        return fromNm != null && toNm != null;
    }
}
