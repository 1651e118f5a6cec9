package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A value, or a range of values, that a table prints. */
public record StatedValue(
        @Place String path,

        @Says(value = "What it is a value of", example = "dose", required = true)
        String of,

        @Says(value = "Unit", example = "ug") @Nullable String unit,

        @Says(value = "Study or set that has it", example = "Xu 2024") @Nullable
        String study,

        @Says(value = "Value, or the lower end of its range", example = "10")
        @Between(min = -Double.MAX_VALUE)
        @Nullable
        Double low,

        @Says(value = "Upper end of its range", example = "300") @Between(min = -Double.MAX_VALUE) @Nullable
        Double high,

        @Says(value = "Table where it stands", example = "Table 4") @Nullable
        String in)
        implements Statements {

    double highest() {
        return high == null ? low : high;
    }

    /** The value with its study, in words. */
    public String written() {
        return "%s%s%s%s"
                .formatted(
                        study == null ? "" : study + ": ",
                        Decimals.written(low),
                        high == null ? "" : " to " + Decimals.written(high),
                        unit == null ? "" : " " + unit);
    }
}
