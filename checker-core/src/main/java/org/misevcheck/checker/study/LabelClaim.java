package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** What a sentence says of how many sets of a table have a label. */
public record LabelClaim(
        @Place String path,

        @Says(value = "Label", example = "high", required = true)
        String label,

        @Says(value = "Table whose sets are meant", example = "Table 3", required = true)
        String among,

        @Says(
                value = "How many at least; one where the sentence only says that there are such",
                example = "14",
                required = true)
        @Between(min = 1, max = 1e6)
        Integer atLeast,

        @Says(value = "Section where it stands", example = "abstract") @Nullable
        String in)
        implements Statements {

    /** Where it stands, in words. */
    public String place() {
        return in == null ? "the text" : in;
    }
}
