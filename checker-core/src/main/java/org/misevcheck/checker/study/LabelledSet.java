package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A label that a review gives to a set of results. */
public record LabelledSet(
        @Place String path,

        @Says(value = "Set of results, as pooled results name it", example = "diabetic wounds", required = true)
        String of,

        @Says(value = "Label", example = "promising", required = true)
        String label,

        @Says(value = "Table or section where it stands", example = "Table 3") @Nullable
        String in)
        implements Statements, Comparison.Named {

    @Override
    public String named() {
        return of;
    }

    String printed() {
        return label + (in == null ? "" : " in " + in);
    }
}
