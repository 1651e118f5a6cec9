package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Metrics by which vesicles of MSC are identified and that have no other section (Witwer et al. 2019). */
public record MscIdentity(
        @Place String path,

        @Says(value = "Ratio of MSC antigens to antigens of other cells, as reported", example = "CD73 to CD14, 48:1")
        @Nullable
        String antigenRatio,

        @Says(
                value = "MSC antigen and tetraspanin on the same vesicles",
                example = "CD73 on 62 % of CD63-positive vesicles, nano-flow cytometry")
        @Nullable
        String coLocalisation,

        @Says(value = "Buoyant density of the vesicles in grams per millilitre", example = "1.10")
        @Between(min = 0.5, max = 3)
        @Nullable
        Double densityGPerMl,

        @Says(
                value = "Reference preparation it was compared with, and the result",
                example = "in-house MSC-EV lot R1, alike")
        @Nullable
        String referencePreparation)
        implements Statements {}
