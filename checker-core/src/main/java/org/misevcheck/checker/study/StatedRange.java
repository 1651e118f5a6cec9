package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A range that a sentence states of values that a table prints. */
public record StatedRange(
        @Place String path,

        @Says(value = "What the values are of", example = "dose", required = true)
        String of,

        @Says(value = "Unit, the same as of the values", example = "ug") @Nullable
        String unit,

        @Says(value = "Lower end, where one is stated", example = "2") @Between(min = -Double.MAX_VALUE) @Nullable
        Double low,

        @Says(value = "Upper end, where one is stated", example = "700") @Between(min = -Double.MAX_VALUE) @Nullable
        Double high,

        @Says(value = "Section where it stands", example = "results") @Nullable
        String in)
        implements Statements {

    boolean isOf(StatedValue value) {
        return PlainWords.same(of, value.of()) && PlainWords.same(unit, value.unit());
    }

    boolean includes(StatedValue value) {
        return (low == null || low <= value.low()) && (high == null || value.highest() <= high);
    }

    String printed() {
        String ends = low == null
                ? high == null ? "any" : "up to " + Decimals.written(high)
                : high == null
                        ? "from " + Decimals.written(low)
                        : "%s to %s".formatted(Decimals.written(low), Decimals.written(high));
        return ends + (in == null ? "" : " in " + in);
    }
}
