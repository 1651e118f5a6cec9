package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A ratio of two abundance measures. */
public record PurityRatio(
        @Place String path,

        @Says(value = "Ratio", example = "particles-per-ug-protein", required = true)
        RatioKind ratio,

        @Says(value = "Value", example = "3.1e9") @Between(max = 1e30) @Nullable
        Double value)
        implements Statements {}
