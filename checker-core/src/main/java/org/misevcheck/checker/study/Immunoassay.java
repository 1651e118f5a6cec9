package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Details of an immunoassay of vesicles. */
public record Immunoassay(
        @Place String path,

        @Says(value = "Capture antibody", example = "CD81, clone 5A6") @Nullable
        String captureAntibody,

        @Says(value = "Detector antibody", example = "CD63, clone H5C6, biotin") @Nullable
        String detectorAntibody,

        @Says(value = "Whether vesicles were lysed; false when they were intact", example = "false") @Nullable
        Boolean lysed,

        @Says(value = "Standard", example = "recombinant CD63, 0.1 to 10 ng/mL") @Nullable
        String standard,

        @Says(value = "How an effect of the matrix was looked for", example = "spike recovery of 94 % in PBS") @Nullable
        String matrixEffect)
        implements Statements {}
