package org.misevcheck.checker.study;

import java.util.Comparator;
import java.util.List;

/** The outcomes of a study that a meta-analysis can pool. */
sealed interface PooledOutcomes extends ReviewQuestion permits Study {

    /**
     * Whether an outcome tells of the healing of wounds or of the skin. Closure and scars always do; vessels, collagen
     * and histology do in a study of the skin.
     */
    default boolean isOfSkin(Outcome outcome) {
        OutcomeDomain domain = outcome.domain();
        return domain == OutcomeDomain.WOUND_HEALING
                || domain == OutcomeDomain.SCAR
                || isOnSkin() && domain != null && (domain.isOfWounds() || domain == OutcomeDomain.HISTOLOGY);
    }

    /**
     * Where the values would stand of outcomes of the skin that have none; the outcomes, when there is none of the
     * skin.
     */
    default List<String> missingValues() {
        List<String> missing = outcomes().stream()
                .filter(this::isOfSkin)
                .map(outcome -> outcome.path() + ".groups")
                .toList();
        return missing.isEmpty() ? List.of("outcomes") : missing;
    }

    /**
     * Whether an experiment stands aside where full-thickness wounds are pooled: its model is known to be another, and
     * the study has an experiment beside it whose model is such a wound or may be one.
     */
    default boolean isAside(AnimalExperiment experiment) {
        return isOtherThanFullThicknessWound(experiment)
                && inVivo().stream().anyMatch(other -> !isOtherThanFullThicknessWound(other));
    }

    private static boolean isOtherThanFullThicknessWound(AnimalExperiment experiment) {
        return experiment.model() != null && experiment.model().isOtherThanFullThicknessWound();
    }

    /** Whether an outcome of wounds has values of treated and of placebo animals that can be pooled. */
    default boolean isPoolable(Outcome outcome) {
        AnimalExperiment experiment = experimentOf(outcome);
        return isOfPooledWounds(outcome)
                && experiment != null
                && isPoolable(outcome, experiment.mscEvGroups())
                && isPoolable(outcome, experiment.placeboGroups());
    }

    private static boolean isPoolable(Outcome outcome, List<Group> groups) {
        return groups.stream().anyMatch(group -> outcome.groups().stream()
                .anyMatch(value -> value.group().equals(group.id()) && value.isPoolable()));
    }

    private boolean isOfPooledWounds(Outcome outcome) {
        AnimalExperiment experiment = experimentOf(outcome);
        return outcome.domain() != null
                && outcome.domain().isOfWounds()
                && (experiment == null || !isAside(experiment));
    }

    /**
     * What the outcome of wounds that is nearest to it lacks to be pooled; the outcomes, when there is none of
     * wounds.
     */
    default List<String> missingForPooling() {
        return outcomes().stream()
                .filter(this::isOfPooledWounds)
                .map(PooledOutcomes::missingForPooling)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of("outcomes"));
    }

    private static List<String> missingForPooling(Outcome outcome) {
        List<String> missing = outcome.groups().stream()
                .flatMap(value -> value.missing("n", "mean|events", "sd|se|events").stream())
                .toList();
        return missing.isEmpty() ? List.of(outcome.path() + ".groups") : missing;
    }
}
