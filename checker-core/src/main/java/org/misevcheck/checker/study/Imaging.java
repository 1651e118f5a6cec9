package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Images of vesicles by one technique. */
public record Imaging(
        @Place String path,

        @Says(value = "Technique", example = "tem", required = true)
        Technique technique,

        @Says(value = "Whether a wide-field image is shown", example = "true") @Nullable
        Boolean wideField,

        @Says(value = "Whether a close-up image is shown", example = "true") @Nullable
        Boolean closeUp,

        @Says(value = "Whether images have a scale bar", example = "true") @Nullable
        Boolean scaleBar)
        implements Statements {}
