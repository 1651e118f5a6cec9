package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A fact as one of several places of a review states it. */
public record RepeatedFact(
        @Place String path,

        @Says(
                value = "What is stated, in the same words for each place",
                example = "end of the search",
                required = true)
        String what,

        @Says(value = "What this place states", example = "2023-11-11", required = true)
        String value,

        @Says(value = "Table or section where it stands", example = "methods") @Nullable
        String in)
        implements Statements, Comparison.Named {

    @Override
    public String named() {
        return what;
    }

    String printed() {
        return value + (in == null ? "" : " in " + in);
    }
}
