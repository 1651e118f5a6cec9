package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** How apoptosis of the releasing cells was induced. */
public record ApoptosisInduction(
        @Place String path,

        @Says(value = "Inducer", example = "staurosporine") @Nullable
        String inducer,

        @Says(value = "Concentration in micromolar", example = "0.5") @Between(max = 1e6) @Nullable
        Double concentrationMicromolar,

        @Says(value = "Dose of an inducer without a molar concentration", example = "ultraviolet, 50 mJ per cm2")
        @Nullable
        String dose,

        @Says(value = "Hours of induction", example = "12") @Between(max = 1000) @Nullable
        Double hours,

        @Says(value = "How apoptosis was shown", example = "annexin V/PI, 82 % positive") @Nullable
        String proof,

        @Says(value = "Residual inducer in the product", example = "below detection by LC-MS") @Nullable
        String residualInducer)
        implements Statements {}
