package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** Differentiation of cells into one lineage in vitro. */
public record Differentiation(
        @Place String path,

        @Says(value = "Lineage", example = "osteoblast", required = true)
        Lineage lineage,

        @Says(value = "Whether the differentiation was shown", example = "true") @Nullable
        Boolean shown,

        @Says(value = "Stain or readout", example = "alizarin red") @Nullable
        String stain,

        @Says(value = "Days of induction", example = "21") @Between(max = 365) @Nullable
        Double days)
        implements Statements {

    /** Shown, and by a staining as ISCT asks. */
    public boolean isShownByStaining() {
        return Boolean.TRUE.equals(shown) && stain != null;
    }
}
