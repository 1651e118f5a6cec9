package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** How work on the uptake of vesicles told uptake from binding. */
public record UptakeWork(
        @Place String path,

        @Says(value = "Control by temperature or depletion of energy", example = "4 C") @Nullable
        String energyControl,

        @Says(value = "How vesicles on the surface were removed", example = "trypsin, 5 min") @Nullable
        String surfaceRemoval,

        @Says(value = "How the signal was quantified", example = "median fluorescence per cell, MESF") @Nullable
        String quantification,

        @Says(value = "Times of exposure", example = "1, 4 and 24 h") @Nullable
        String timePoints)
        implements Statements {}
