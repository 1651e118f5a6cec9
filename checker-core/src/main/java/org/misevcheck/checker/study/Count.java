package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A total that is made up of parts. */
public record Count(
        @Place String path,

        @Says(value = "What is counted", example = "studies by conditioning time", required = true)
        String of,

        @Says(value = "The total", example = "83", required = true) @Between(max = 1e9)
        Integer total,

        @Says(value = "Table or section where the total stands", example = "results") @Nullable
        String in,

        @Says(value = "Whether one may count in several parts", example = "false") @Nullable
        Boolean overlapping,

        @Says(value = "How many count in one part more than in one, where it is stated", example = "1")
        @Between(max = 1e9)
        @Nullable
        Integer countedTwice,

        @Says(value = "Whether some count in no part", example = "false") @Nullable
        Boolean incomplete,

        @Says(
                value = "Table that lists the studies with their groups, when the parts are such groups",
                example = "Table 2")
        @Nullable
        String listedIn)
        implements Statements {

    /** Whether a part is one of this total's. */
    boolean has(Part part) {
        return PlainWords.same(of, part.of()) && (in == null || part.in() == null || PlainWords.same(in, part.in()));
    }

    /** Whether parts say nothing of the total: one may count in several of them, and in none. */
    public boolean isOpen() {
        return Boolean.TRUE.equals(overlapping) && Boolean.TRUE.equals(incomplete);
    }

    /** Whether parts that add up to this can make up the total. */
    public boolean isMadeUpBy(int sum) {
        int counted = total + (countedTwice == null ? 0 : countedTwice);
        if (Boolean.TRUE.equals(overlapping)) {
            return sum >= counted;
        }
        return Boolean.TRUE.equals(incomplete) ? sum <= counted : sum == counted;
    }
}
