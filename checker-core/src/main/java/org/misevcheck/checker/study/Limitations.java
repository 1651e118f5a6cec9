package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** What limits the results of a study, as the study says. */
public record Limitations(
        @Place String path,

        @Says(value = "Potential sources of bias", example = "the surgeon knew the groups") @Nullable
        String bias,

        @Says(value = "Limits of the animal model", example = "skin of mice heals by contraction") @Nullable
        String model,

        @Says(value = "Imprecision of the results", example = "ten animals per group, wide confidence intervals")
        @Nullable
        String imprecision)
        implements Statements {}
