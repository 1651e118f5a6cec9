package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Whether and how the findings of a study hold elsewhere, as the study says. */
public record Generalisability(
        @Place String path,

        @Says(value = "To other species", example = "not beyond mice before a study in pigs") @Nullable
        String species,

        @Says(value = "To other experimental conditions", example = "not to infected wounds") @Nullable
        String conditions,

        @Says(value = "To humans", example = "dose and contraction differ in humans") @Nullable
        String humans)
        implements Statements {}
