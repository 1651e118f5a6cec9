package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Details of the quantification of lipids of vesicles. */
public record LipidAssay(
        @Place String path,

        @Says(value = "Assay", example = "sulfo-phospho-vanillin") @Nullable
        String assay,

        @Says(value = "Standards", example = "DOPC liposomes, 1 to 40 ug") @Nullable
        String standards,

        @Says(value = "Control for lipoproteins", example = "APOB by ELISA below 1 ng/mL") @Nullable
        String lipoproteinControl)
        implements Statements {}
