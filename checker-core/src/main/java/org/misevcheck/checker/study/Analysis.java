package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** How data of an animal experiment were analysed, beside the statistical methods. */
public record Analysis(
        @Place String path,

        @Says(value = "Statistical software", example = "R 4.4") @Nullable
        String software,

        @Says(
                value = "How the assumptions of the methods were checked",
                example = "Q-Q plots of residuals, Levene's test")
        @Nullable
        String assumptionChecks,

        @Says(
                value = "What was done where assumptions were not met, also when all were",
                example = "ranks were compared instead")
        @Nullable
        String unmetAssumptions,

        @Says(
                value = "How it was modelled that units of one animal or cage depend on each other",
                example = "animal as random factor")
        @Nullable
        String dependence)
        implements Statements {}
