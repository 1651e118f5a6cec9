package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A part of a total. */
public record Part(
        @Place String path,

        @Says(
                value = "What is counted, in the words of the total",
                example = "studies by conditioning time",
                required = true)
        String of,

        @Says(value = "Which of them", example = "48 h", required = true)
        String what,

        @Says(value = "How many", example = "42") @Between(max = 1e9) @Nullable
        Integer n,

        @Says(value = "Percentage as printed", example = "50.6") @Between(max = 1e6) @Nullable
        Double percent,

        @Says(value = "What the percentage is of, when it is not the total", example = "78")
        @Between(min = 1, max = 1e9)
        @Nullable
        Integer denominator,

        @Says(value = "Table or section where it stands", example = "results") @Nullable
        String in)
        implements Statements {

    /** Lets 12.5 pass for 12 and for 13, and takes no error of the arithmetic for one of the review. */
    private static final double ARITHMETIC = 1e-9;

    /** How many; for rules, which cannot name a key of one letter. */
    public @Nullable Integer number() {
        return n;
    }

    /** Whether the printed percentage is this part's share of a number, rounded to the printed decimals. */
    public boolean isPercentOf(int whole) {
        return Math.abs(100.0 * n / whole - percent) <= Decimals.halfUnit(percent) + ARITHMETIC;
    }

    /** The share of a number in per cent, with one decimal more than is printed. */
    public String shareOf(int whole) {
        return Decimals.written(100.0 * n / whole, Decimals.of(percent) + 1);
    }

    /** The numbers that the printed percentage is this part's share of: {@code 78}, {@code 76 to 78}. */
    public String fittingDenominators() {
        double half = Decimals.halfUnit(percent) + ARITHMETIC;
        if (n == 0 || percent <= half) {
            return "no one number";
        }
        long least = Math.max(n, (long) Math.ceil(100.0 * n / (percent + half)));
        long most = (long) Math.floor(100.0 * n / (percent - half));
        if (least > most) {
            return "no whole number";
        }
        return least == most ? String.valueOf(least) : least + " to " + most;
    }
}
