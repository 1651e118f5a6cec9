package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Why this separation was chosen. */
public record SeparationRationale(
        @Place String path,

        @Says(value = "Intended position between recovery and specificity", example = "intermediate") @Nullable
        RecoverySpecificity category,

        @Says(value = "Why it fits the question", example = "yield for a dose study in mice") @Nullable
        String reason,

        @Says(value = "Why methods were combined", example = "SEC removes soluble protein after TFF") @Nullable
        String combination)
        implements Statements {}
