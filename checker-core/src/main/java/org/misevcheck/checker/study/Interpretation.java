package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** What the results of a study mean, and how far, as the study says. */
public record Interpretation(
        @Place String path,

        @Says(
                value = "Results in the light of objectives and hypotheses",
                example = "the hypothesis held at both doses")
        @Nullable
        String aims,

        @Says(value = "Results in the light of theory and other studies", example = "as in two studies of rats")
        @Nullable
        String literature,

        @Says("Limitations") @Nullable Limitations limitations,
        @Says("Generalisability") @Nullable Generalisability generalisability)
        implements Statements {}
