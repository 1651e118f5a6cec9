package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** An effect that a study states for one outcome, between two groups. */
public record Effect(
        @Place String path,

        @Says(value = "Group of the animal experiment", example = "ev-high") @Nullable
        String group,

        @Says(value = "Group that it is compared with", example = "vehicle") @Nullable
        String comparedWith,

        @Says(value = "Measure of the effect", example = "difference of means") @Nullable
        String measure,

        @Says(value = "Estimate", example = "15.0") @Between(min = -Double.MAX_VALUE) @Nullable
        Double estimate,

        @Says(value = "Lower limit of the confidence interval", example = "8.7")
        @Between(min = -Double.MAX_VALUE)
        @Nullable
        Double ciLow,

        @Says(value = "Upper limit of the confidence interval", example = "21.3")
        @Between(min = -Double.MAX_VALUE)
        @Nullable
        Double ciHigh)
        implements Statements {}
