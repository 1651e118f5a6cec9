package org.misevcheck.checker.study;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** A pooled result as a review prints it. */
public record PooledResult(
        @Place String path,

        @Says(value = "Outcome", example = "wound closure") @Nullable
        String outcome,

        @Says(value = "Set of studies that was pooled", example = "diabetic wounds") @Nullable
        String set,

        @Says(value = "Set that it is a subgroup of, for the same outcome", example = "all wounds") @Nullable
        String subgroupOf,

        @Says(value = "Attribute that divides the subgroups", example = "diabetes") @Nullable
        String by,

        @Says(value = "Measure of the effect", example = "smd") @Nullable
        EffectMeasure measure,

        @Says(value = "Number of studies pooled", example = "20") @Between(max = 1e6) @Nullable
        Integer k,

        @Says(value = "Number of animals pooled", example = "320") @Between(max = 1e9) @Nullable
        Integer animals,

        @Says(value = "Number of independent meta-analyses that it stands on, in a review of reviews", example = "2")
        @Between(max = 1e6)
        @Nullable
        Integer metaAnalyses,

        @Says(value = "Estimate", example = "3.59") @Between(min = -Double.MAX_VALUE) @Nullable
        Double estimate,

        @Says(value = "Lower limit of the confidence interval", example = "3.16")
        @Between(min = -Double.MAX_VALUE)
        @Nullable
        Double ciLow,

        @Says(value = "Upper limit of the confidence interval", example = "4.03")
        @Between(min = -Double.MAX_VALUE)
        @Nullable
        Double ciHigh,

        @Says(value = "p value as printed", example = "<0.00001")
        @Form(
                pattern = PrintedP.PATTERN,
                means = "a p value as printed, a number with or without <, >, ≤, ≥ or = before it")
        @Nullable
        String p,

        @Says(value = "I2 in per cent, or the lower end of its range", example = "39")
        @Between(min = -Double.MAX_VALUE)
        @Nullable
        Double i2,

        @Says(value = "Upper end of the range of I2, where a range is printed", example = "88")
        @Between(min = -Double.MAX_VALUE)
        @Nullable
        Double i2To,

        @Says(value = "Direction of benefit", example = "higher-is-better") @Nullable
        Direction direction,

        @Says(value = "Whether the review reads it as a benefit", example = "true") @Nullable
        Boolean benefit,

        @Says(value = "Table or section where it stands", example = "Table 3") @Nullable
        String in)
        implements Statements {

    /** Whether outcome and set are stated, and so which result it is. */
    boolean isNamed() {
        return outcome != null && set != null;
    }

    /** Outcome and set, in words. */
    public String name() {
        return Stream.of(outcome, set).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    boolean isSubgroupOf(PooledResult whole) {
        return subgroupOf != null
                && isNamed()
                && whole.isNamed()
                && PlainWords.same(outcome, whole.outcome)
                && PlainWords.same(subgroupOf, whole.set)
                && !PlainWords.same(set, whole.set)
                && (in == null || whole.in == null || PlainWords.same(in, whole.in));
    }

    /** Whether both limits of the interval are stated. */
    public boolean hasInterval() {
        return ciLow != null && ciHigh != null;
    }

    /** Whether the estimate and both limits are stated. */
    public boolean isBounded() {
        return estimate != null && hasInterval();
    }

    /** Whether the interval contains the estimate; limits in the wrong order contain nothing. */
    public boolean isWithinInterval() {
        return isBounded() && ciLow <= estimate && estimate <= ciHigh;
    }

    /** The interval as printed. */
    public String interval() {
        return "%s to %s".formatted(Decimals.written(ciLow), Decimals.written(ciHigh));
    }

    /** The estimate as printed, with its measure. */
    public String written() {
        return (measure == null ? "" : measure.name() + " ") + Decimals.written(estimate);
    }

    /** The middle of the interval on the measure's scale, with one decimal more than is printed. */
    public String middle() {
        double middle = measure.isRatio() ? Math.sqrt(ciLow * ciHigh) : (ciLow + ciHigh) / 2;
        return Decimals.written(middle, Decimals.of(estimate) + 1);
    }

    /**
     * How far the estimate lies from the middle of its interval, as a share of half the interval's width and beyond
     * what rounding explains; logarithms are taken of ratios. Null where there is no middle to lie at.
     */
    public @Nullable Double offCentre() {
        if (measure == null || !isWithinInterval() || measure.isRatio() && ciLow <= 0 || ciLow.equals(ciHigh)) {
            return null;
        }
        double low = scaled(ciLow);
        double high = scaled(ciHigh);
        double rounding = rounding(estimate) + (rounding(ciLow) + rounding(ciHigh)) / 2;
        double off = Math.abs(scaled(estimate) - (low + high) / 2) - rounding;
        return Math.max(0, off) / ((high - low) / 2);
    }

    private double scaled(double value) {
        return measure.isRatio() ? Math.log(value) : value;
    }

    private double rounding(double value) {
        return measure.isRatio() ? Decimals.halfUnit(value) / value : Decimals.halfUnit(value);
    }

    /** The largest I2 that is stated. */
    public @Nullable Double highestI2() {
        return i2To == null ? i2 : i2To;
    }

    /** I2 as printed. */
    public String writtenI2() {
        String low = i2 == null ? "" : Decimals.written(i2);
        return i2To == null ? low : low + " to " + Decimals.written(i2To);
    }

    /** Whether I2 lies where it can, its range in order. */
    public boolean isI2Possible() {
        return i2 != null && i2 >= 0 && highestI2() <= 100 && i2 <= highestI2();
    }

    /** What is printed as p, if it is. */
    public @Nullable PrintedP printedP() {
        return p == null ? null : PrintedP.of(p);
    }

    /** Whether the estimate is on the side that was said to be the benefit; null where nothing tells. */
    public @Nullable Boolean isOnTheSideOfBenefit() {
        if (!Boolean.TRUE.equals(benefit) || direction == null || measure == null || estimate == null) {
            return null;
        }
        double none = measure.isRatio() ? 1 : 0;
        return direction == Direction.HIGHER_IS_BETTER ? estimate > none : estimate < none;
    }

    /** Whether what both state of a result is the same. */
    boolean isPrintedAs(PooledResult other) {
        return same(measure, other.measure)
                && same(estimate, other.estimate)
                && same(ciLow, other.ciLow)
                && same(ciHigh, other.ciHigh)
                && same(k, other.k)
                && same(animals, other.animals)
                && same(i2, other.i2)
                && same(i2To, other.i2To);
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** What is printed, in words, with its place. */
    String printed() {
        StringBuilder words = new StringBuilder();
        if (k != null) {
            words.append("k = ").append(k).append(", ");
        }
        words.append(estimate == null ? "no estimate" : written());
        if (hasInterval()) {
            words.append(" (").append(interval()).append(')');
        }
        if (i2 != null) {
            words.append(", I2 ").append(writtenI2());
        }
        return words + (in == null ? "" : " in " + in);
    }
}
