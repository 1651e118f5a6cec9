package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Why a study was done, and why with these animals. */
public record Background(
        @Place String path,

        @Says(
                value = "Scientific background and rationale",
                example = "diabetic wounds heal slowly, and EVs may speed it")
        @Nullable
        String rationale,

        @Says(value = "Experimental approach", example = "two doses against vehicle in splinted wounds") @Nullable
        String approach,

        @Says(
                value = "How species and model address the objectives",
                example = "splinted wounds of mice close by new skin")
        @Nullable
        String modelFit,

        @Says(value = "Relevance to human biology", example = "human wounds heal by new skin rather than contraction")
        @Nullable
        String humanRelevance)
        implements Statements {}
