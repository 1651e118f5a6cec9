package org.misevcheck.checker.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Form;
import org.misevcheck.checker.statement.Place;
import org.misevcheck.checker.statement.Refers;
import org.misevcheck.checker.statement.Says;
import org.misevcheck.checker.statement.Statements;

/** One outcome at one time, with its values per group. */
public record Outcome(
        @Place String path,

        @Says(value = "Identifier within the manifest", example = "closure-d14", required = true)
        @Form(
                pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                means = "letters, digits, dot, hyphen, underscore; at most 64")
        String id,

        @Says(value = "Animal experiment", example = "wound") @Refers("in-vivo") @Nullable
        String experiment,

        @Says(value = "Outcome", example = "wound closure") @Nullable
        String name,

        @Says(value = "Domain of the outcome", example = "wound-healing") @Nullable
        OutcomeDomain domain,

        @Says(value = "Instrument or method", example = "planimetry, ImageJ") @Nullable
        String instrument,

        @Says(value = "Time in days after the start of treatment", example = "14") @Between(max = 36500) @Nullable
        Double timeDays,

        @Says(value = "Unit", example = "percent of initial area") @Nullable
        String unit,

        @Says(value = "Direction of benefit", example = "higher-is-better") @Nullable
        Direction direction,

        @Says(value = "Whether it is the primary outcome", example = "true") @Nullable
        Boolean primary,

        @Says(value = "Where the values were read", example = "figure") @Nullable
        ValueSource source,

        @Says("Values, one entry per group") List<GroupValue> groups,

        @Says("Effects as the study states them, one entry per comparison of groups")
        List<Effect> effects)
        implements Statements {

    /** Whether at least two groups have values, so that they can be compared at all. */
    public boolean isValued() {
        return groups.stream().filter(GroupValue::isValued).count() >= 2;
    }

    /** Whether at least two groups have values that can be pooled: n with mean and spread, or n with events. */
    public boolean isPoolable() {
        return groups.stream().filter(GroupValue::isPoolable).count() >= 2;
    }

    /** What is missing of an effect with its confidence interval, in the effect that lacks least. */
    public List<String> missingEffect() {
        return effects.isEmpty()
                ? missing("effects")
                : Statements.fewestMissing(effects, "estimate", "ci-low", "ci-high");
    }

    /** What is missing of the values of all groups, each with its spread. */
    public List<String> missingDescription() {
        return groups.isEmpty()
                ? missing("groups")
                : groups.stream()
                        .flatMap(value -> value.missingDescription().stream())
                        .toList();
    }

    /** What is missing of the number analysed of all groups. */
    public List<String> missingNumbers() {
        return groups.isEmpty()
                ? missing("groups")
                : groups.stream().flatMap(value -> value.missing("n").stream()).toList();
    }
}
