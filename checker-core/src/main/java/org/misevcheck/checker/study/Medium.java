package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A culture medium. */
public record Medium(
        @Place String path,

        @Says(value = "Basal medium", example = "alpha-MEM") @Nullable
        String basal,

        @Says(value = "Supplements with concentration and supplier", example = "[10 % FBS (Gibco)]")
        List<String> supplements,

        @Says(value = "Antibiotics", example = "1 % penicillin/streptomycin") @Nullable
        String antibiotics)
        implements Statements {

    /** Whether another medium is stated to be the same: basal medium and supplements of both are, in the same words. */
    public boolean isAs(Medium other) {
        return basal != null
                && !supplements.isEmpty()
                && basal.equals(other.basal)
                && supplements.equals(other.supplements);
    }
}
