package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Where the vesicles went. */
public record Biodistribution(
        @Place String path,
        @Says(value = "Label", example = "DiR") @Nullable String label,

        @Says(value = "Control with the free label", example = "DiR alone, same dose") @Nullable
        String freeLabelControl,

        @Says(value = "Time points", example = "1, 6, 24, 72 h") @Nullable
        String timeCourse,

        @Says(value = "Normalisation to organ", example = "radiance per gram") @Nullable
        String normalisation)
        implements Statements {}
