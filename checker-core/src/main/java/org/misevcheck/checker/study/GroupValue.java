package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** The value of an outcome in one group. */
public record GroupValue(
        @Place String path,

        @Says(value = "Group of the animal experiment", example = "ev-high", required = true)
        String group,

        @Says(value = "Number analysed", example = "10") @Between(max = 1e6) @Nullable
        Integer n,

        @Says(value = "Mean", example = "85.2") @Between(min = -Double.MAX_VALUE) @Nullable
        Double mean,

        @Says(value = "Standard deviation", example = "6.1") @Between @Nullable
        Double sd,

        @Says(value = "Standard error of the mean", example = "1.9") @Between @Nullable
        Double se,

        @Says(value = "Median", example = "86") @Between(min = -Double.MAX_VALUE) @Nullable
        Double median,

        @Says(value = "First quartile", example = "80") @Between(min = -Double.MAX_VALUE) @Nullable
        Double quartile1,

        @Says(value = "Third quartile", example = "90") @Between(min = -Double.MAX_VALUE) @Nullable
        Double quartile3,

        @Says(value = "Smallest value", example = "71") @Between(min = -Double.MAX_VALUE) @Nullable
        Double minimum,

        @Says(value = "Largest value", example = "97") @Between(min = -Double.MAX_VALUE) @Nullable
        Double maximum,

        @Says(value = "Number with the event", example = "3") @Between(max = 1e6) @Nullable
        Integer events)
        implements Statements {

    /** Whether there is a value at all, with or without its spread. */
    public boolean isValued() {
        return mean != null || median != null || events != null;
    }

    /** Whether the values can enter a meta-analysis as they are. */
    public boolean isPoolable() {
        return n != null && (mean != null && (sd != null || se != null) || events != null);
    }

    /** What is missing of a value with its spread; a number of events has none. */
    public List<String> missingDescription() {
        if (mean == null && median == null) {
            return missing("mean|median|events");
        }
        return isSpread() ? List.of() : missing("sd|se");
    }

    private boolean isSpread() {
        return sd != null || se != null || quartile1 != null && quartile3 != null || minimum != null && maximum != null;
    }
}
