package org.misevcheck.checker.scoring;

/**
 * A share with what it is made of.
 *
 * @param numerator weight of what counts
 * @param denominator weight of all that could count; 0 when nothing could, and then there is no share
 * @param lowest the lowest share under the scheme's own and its alternative weightings
 * @param highest the highest of them
 */
public record WeightedShare(double numerator, double denominator, double lowest, double highest) {

    /** Whether there is anything to take a share of. */
    public boolean isDefined() {
        return denominator > 0;
    }

    /**
     * The share, from 0 to 1.
     *
     * @throws IllegalStateException if it is not defined
     */
    public double value() {
        if (!isDefined()) {
            throw new IllegalStateException("no share of nothing");
        }
        return numerator / denominator;
    }
}
