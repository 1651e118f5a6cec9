package org.misevcheck.checker.study;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are printed. */
final class Decimals {

    private Decimals() {}

    /** Decimals that a printed number shows; zeros at its end, which do not outlast reading, are not counted. */
    static int of(double printed) {
        return Math.max(0, BigDecimal.valueOf(printed).stripTrailingZeros().scale());
    }

    /** How far a number may lie from the one that it was rounded to. */
    static double halfUnit(double printed) {
        return 0.5 * Math.pow(10, -of(printed));
    }

    /** A number with so many decimals. */
    static String written(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A number as it would be printed: without zeros at its end. */
    static String written(double number) {
        return BigDecimal.valueOf(number)
                .setScale(of(number), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
