package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** What a study set out to learn. */
public record Aims(
        @Place String path,

        @Says(value = "Research question", example = "do EVs speed the healing of wounds") @Nullable
        String question,

        @Says(value = "Objectives", example = "to compare closure at day 10 between EVs and vehicle") @Nullable
        String objectives,

        @Says(value = "Hypotheses", example = "closure is faster with EVs") @Nullable
        String hypotheses)
        implements Statements {}
