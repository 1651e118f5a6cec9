package org.misevcheck.checker.review.agreement;

import org.jspecify.annotations.Nullable;

/** A square table of two raters' categories as shares of all items, with what is computed from it. */
final class Shares {

    /** A chance agreement this near 1 is 1. */
    private static final double ROUNDING = 1e-12;

    /** What is left of a sum after a difference of this share is the rounding of its terms. */
    private static final double LOST = 1e-9;

    private final int items;
    private final double[][] share;
    private final double[] first;
    private final double[] second;
    private final double observed;

    Shares(int[][] counts, int items) {
        this.items = items;
        int size = counts.length;
        share = new double[size][size];
        first = new double[size];
        second = new double[size];
        int agreed = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                share[i][j] = (double) counts[i][j] / items;
                first[i] += share[i][j];
                second[j] += share[i][j];
            }
            agreed += counts[i][i];
        }
        observed = (double) agreed / items;
    }

    double observed() {
        return observed;
    }

    @Nullable
    Coefficient kappa() {
        double chance = 0;
        for (int i = 0; i < first.length; i++) {
            chance += first[i] * second[i];
        }
        double rest = 1 - chance;
        if (rest < ROUNDING) {
            return null;
        }
        double disagreed = 1 - observed;
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < first.length; j++) {
                double marginals = second[i] + first[j];
                sum += share[i][j] * square(i == j ? rest - marginals * disagreed : disagreed * marginals);
            }
        }
        double expected = square(observed * chance - 2 * chance + observed);
        return Coefficient.of((observed - chance) / rest, difference(sum, expected) / (items * square(square(rest))));
    }

    Coefficient ac1() {
        int categories = first.length;
        if (categories == 1) {
            return Coefficient.of(1, 0); // The limit of a second category that nobody uses.
        }
        double chance = 0;
        for (int i = 0; i < categories; i++) {
            chance += used(i) * (1 - used(i)) / (categories - 1);
        }
        double value = (observed - chance) / (1 - chance);
        double agreedPart = 0;
        double allPart = 0;
        for (int i = 0; i < categories; i++) {
            agreedPart += share[i][i] * (1 - used(i)) / (categories - 1);
            for (int j = 0; j < categories; j++) {
                allPart += share[i][j] * square((1 - (used(i) + used(j)) / 2) / (categories - 1));
            }
        }
        double beyond = 1 - value;
        double variance = difference(
                observed * (1 - observed) + 4 * beyond * observed * chance + 4 * square(beyond) * allPart,
                4 * beyond * agreedPart + 4 * square(beyond * chance));
        return Coefficient.of(value, variance / (items * square(1 - chance)));
    }

    /** A variance, as the difference of two sums; 0 where nothing but rounding is left. */
    private static double difference(double sum, double expected) {
        return sum - expected <= LOST * sum ? 0 : sum - expected;
    }

    /** The share of all placings, of both raters, in a category. */
    private double used(int category) {
        return (first[category] + second[category]) / 2;
    }

    private static double square(double value) {
        return value * value;
    }
}
