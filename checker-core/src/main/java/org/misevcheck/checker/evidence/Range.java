package org.misevcheck.checker.evidence;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Says;

/** Quantities of a size that tells what they are: 100,000 x g is no low speed. */
public record Range(
        @Says(value = "Its name in patterns, after an @", example = "ultra-speed", required = true)
        String id,

        @Says(value = "The kind of quantity", example = "g-force", required = true)
        String of,

        @Says(value = "The least, in the first unit of its kind", example = "70000")
        @Between(min = -1e15, max = 1e15)
        @Nullable
        Double from,

        @Says("Whether it has to be written with two ends, or with one") @Nullable
        Boolean spread,

        @Says(value = "The most, in the first unit of its kind", example = "1000000")
        @Between(min = -1e15, max = 1e15)
        @Nullable
        Double to) {

    boolean contains(Quantity quantity) {
        return quantity.measure().word().equals(of)
                && (from == null || quantity.low() >= from)
                && (to == null || quantity.high() <= to)
                && (spread == null || spread == quantity.low() < quantity.high());
    }
}
