package org.misevcheck.checker.study;

import java.util.List;
import java.util.function.Function;

/** What animal experiments are for, and how their outcomes are reported. */
sealed interface ReportedOutcomes extends StudyParts permits Study {

    /** Whether there are animal experiments, and each of them explores. */
    default boolean isExploratory() {
        return !inVivo().isEmpty() && inVivo().stream().allMatch(AnimalExperiment::isExploratory);
    }

    /** Whether the number of animals of a group is known, from the group or from its outcomes. */
    default boolean isSizeKnown(AnimalExperiment experiment, Group group) {
        return group.n() != null
                || group.nEnd() != null
                || outcomesOf(experiment).stream()
                        .flatMap(outcome -> outcome.groups().stream())
                        .anyMatch(value -> value.group().equals(group.id()) && value.n() != null);
    }

    /** Whether a primary outcome of an experiment is named. */
    default boolean isWithPrimaryOutcome(AnimalExperiment experiment) {
        return outcomesOf(experiment).stream().anyMatch(outcome -> Boolean.TRUE.equals(outcome.primary()));
    }

    /** Where the primary outcome of an experiment would be named. */
    default List<String> missingPrimaryOutcome(AnimalExperiment experiment) {
        List<String> missing = missingOfOutcomes(experiment, outcome -> outcome.missing("primary"));
        return missing.isEmpty() ? List.of("outcomes") : missing;
    }

    /** What the outcomes of an experiment lack to be defined: what was measured, and how. */
    default List<String> missingDefinitions(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, outcome -> outcome.missing("name", "instrument"));
    }

    /** Where the numbers analysed are missing, per group in the outcomes of an experiment. */
    default List<String> missingNumbersAnalysed(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, Outcome::missingNumbers);
    }

    /** Where values with their spread are missing, per group in the outcomes of an experiment. */
    default List<String> missingDescriptions(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, Outcome::missingDescription);
    }

    /** Where effects with their confidence intervals are missing in the outcomes of an experiment. */
    default List<String> missingEffects(AnimalExperiment experiment) {
        return missingOfOutcomes(experiment, Outcome::missingEffect);
    }

    /** What outcomes of an experiment lack; if it has none, the experiments of unassigned outcomes, or the outcomes. */
    private List<String> missingOfOutcomes(AnimalExperiment experiment, Function<Outcome, List<String>> missing) {
        List<Outcome> own = outcomesOf(experiment);
        if (!own.isEmpty()) {
            return own.stream()
                    .flatMap(outcome -> missing.apply(outcome).stream())
                    .toList();
        }
        List<String> unassigned = outcomes().stream()
                .flatMap(outcome -> outcome.missing("experiment").stream())
                .toList();
        return unassigned.isEmpty() ? List.of("outcomes") : unassigned;
    }
}
