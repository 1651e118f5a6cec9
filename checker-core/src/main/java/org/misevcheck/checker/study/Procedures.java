package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Where procedures on animals were done, and why these. */
public record Procedures(
        @Place String path,

        @Says(value = "Where they were done", example = "operating room of the animal unit") @Nullable
        String location,

        @Says(value = "Acclimatisation before them, also when none", example = "7 days") @Nullable
        String acclimatisation,

        @Says(value = "Why this model, route, dose and schedule", example = "route and dose as in an earlier study")
        @Nullable
        String rationale)
        implements Statements {}
