package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Genetic modification of the releasing cells. */
public record GeneticModification(
        @Place String path,

        @Says(value = "Gene or transcript", example = "miR-126-3p") @Nullable
        String target,

        @Says(value = "Direction", example = "overexpression") @Nullable
        String direction,

        @Says(value = "Vector or method", example = "lentivirus") @Nullable
        String vector,

        @Says(value = "Multiplicity of infection or amount", example = "MOI 20") @Nullable
        String amount,

        @Says(value = "How the modification was verified", example = "RT-qPCR") @Nullable
        String verification,

        @Says(value = "How carry-over of the vector was excluded", example = "no p24 in the EVs by ELISA") @Nullable
        String carryOverControl)
        implements Statements {}
