package org.misevcheck.checker.review.agreement;

import org.jspecify.annotations.Nullable;

/**
 * A chance-corrected measure of agreement: 1 is perfect, 0 is what chance gives, below 0 is less than that.
 *
 * @param value the estimate
 * @param standardError its large-sample standard error; null where the formula gives 0, as it does when the raters
 *     agree on every item: 0 would say that nothing is uncertain, when the formula only cannot tell
 * @param interval its interval; null where there is no standard error
 */
public record Coefficient(
        double value,
        @Nullable Double standardError,
        @Nullable Interval interval) {

    /** The 97.5th percentile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * A 95 % interval on the coefficient's own scale.
     *
     * @param isClipped whether value ± 1.96 standard errors reached beyond -1 or 1, where no coefficient lies, and was
     *     cut there
     */
    public record Interval(double low, double high, boolean isClipped) {}

    static Coefficient of(double value, double variance) {
        if (variance == 0) {
            return new Coefficient(value, null, null);
        }
        double standardError = Math.sqrt(variance);
        double low = value - Z * standardError;
        double high = value + Z * standardError;
        return new Coefficient(
                value, standardError, new Interval(Math.max(low, -1), Math.min(high, 1), low < -1 || high > 1));
    }
}
