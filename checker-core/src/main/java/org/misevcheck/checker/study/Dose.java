package org.misevcheck.checker.study;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/**
 * A dose of an EV preparation or of a comparator.
 *
 * <p>A volume is not a usable dose: without a concentration nobody can tell what was given (Zhu 2025 left such
 * studies out of its meta-analysis).
 */
public record Dose(
        @Place String path,

        @Says(value = "Amount, in the unit", example = "100") @Between(max = 1e30) @Nullable
        Double amount,

        @Says(value = "Unit", example = "ug") @Nullable DoseUnit unit,

        @Says(value = "What the amount measures", example = "protein") @Nullable
        DoseMetric metric,

        @Says(value = "Source equivalents of the dose", example = "EVs of 2e6 cells") @Nullable
        String sourceEquivalents)
        implements Statements {

    /** Whether only a volume, or something that is no amount of vesicles, is stated. */
    public boolean isUnusable() {
        return metric == DoseMetric.VOLUME || metric == DoseMetric.CELLS || unit != null && !unit.isAmountOfVesicles();
    }

    /** Whether an amount of vesicles is stated in a unit that can be compared. */
    public boolean isUsable() {
        return !isUnusable() && amount != null && unit != null;
    }

    /** Whether what is stated is neither an amount in a unit nor plainly no amount of vesicles. */
    public boolean isIncomplete() {
        return !isUsable() && !isUnusable();
    }

    /** Whether the source the dose corresponds to is stated, beside the dose or as its unit. */
    public boolean isInSourceEquivalents() {
        return sourceEquivalents != null
                || isUsable() && (unit == DoseUnit.CELL_EQUIVALENTS || unit == DoseUnit.ML_MEDIUM_EQUIVALENT);
    }

    /**
     * How many different usable doses there are, in the unit that has most of them: an amount in micrograms and one
     * in particles may be the same dose.
     */
    static int levels(Collection<Dose> doses) {
        return doses.stream()
                .filter(Dose::isUsable)
                .collect(Collectors.groupingBy(Dose::unit, Collectors.mapping(Dose::amount, Collectors.toSet())))
                .values()
                .stream()
                .mapToInt(Set::size)
                .max()
                .orElse(0);
    }

    /** The dose in a few words: {@code 100 ug}. */
    public String inWords() {
        if (amount == null) {
            return measure();
        }
        boolean isShortWhole = amount == Math.rint(amount) && amount < 1e7;
        return "%s %s"
                .formatted(
                        isShortWhole
                                ? String.valueOf(amount.longValue())
                                : String.valueOf(amount).replace('E', 'e'),
                        measure());
    }

    /** What is measured, in a word: the unit, or the metric when no unit is stated, or nothing. */
    public String measure() {
        return unit != null ? unit.word() : metric != null ? metric.word() : "nothing";
    }
}
