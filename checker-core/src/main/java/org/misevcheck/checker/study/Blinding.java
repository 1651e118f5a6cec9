package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Who did not know the allocation. */
public record Blinding(
        @Place String path,

        @Says(value = "Whoever allocated animals to groups", example = "true") @Nullable
        Boolean allocation,

        @Says(value = "Whoever induced the model", example = "true") @Nullable
        Boolean induction,

        @Says(value = "Caregivers and investigators during the experiment", example = "false") @Nullable
        Boolean caregivers,

        @Says(value = "Whoever assessed outcomes", example = "true") @Nullable
        Boolean outcomeAssessment,

        @Says(value = "Whoever analysed data", example = "true") @Nullable
        Boolean analysis,

        @Says(value = "How", example = "coded cages") @Nullable
        String method)
        implements Statements {}
