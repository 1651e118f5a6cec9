package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.misevcheck.checker.statement.Statements;

/** The groups of an animal experiment, and what they were given. */
sealed interface AnimalGroups extends Statements permits AnimalExperiment {

    /** The groups, treated and control. */
    List<Group> groups();

    /** Groups that were given an EV preparation. */
    default List<Group> evGroups() {
        return groups().stream().filter(Group::isEvTreated).toList();
    }

    /** Groups that were given vesicles of mesenchymal stromal cells. */
    default List<Group> mscEvGroups() {
        return groups().stream().filter(Group::isMscEvTreated).toList();
    }

    /**
     * Groups whose wounds were given a placebo or nothing. A scaffold alone is the placebo of vesicles that are given
     * in a scaffold.
     */
    default List<Group> placeboGroups() {
        boolean inScaffold = mscEvGroups().stream().anyMatch(group -> group.scaffold() != null);
        return groups().stream()
                .filter(group -> group.intervention() != null)
                .filter(group -> group.intervention().isPlaceboOrNone()
                        || inScaffold && group.intervention() == Intervention.SCAFFOLD)
                .toList();
    }

    /** The identifiers of the groups that were given a placebo or nothing. */
    default List<String> placeboGroupNames() {
        return placeboGroups().stream().map(Group::id).toList();
    }

    /**
     * Groups that an effect of vesicles of mesenchymal stromal cells is computed from: treated, and placebo or
     * nothing.
     */
    default List<Group> comparedGroups() {
        return Stream.concat(mscEvGroups().stream(), placeboGroups().stream()).toList();
    }

    /** Whether it is open if a group was given vesicles: no group is stated, or not what one of them was given. */
    default boolean isTreatmentOpen() {
        return evGroups().isEmpty()
                && (groups().isEmpty() || groups().stream().anyMatch(group -> group.intervention() == null));
    }

    /** Whether what a group was given is open, so that it may be a control that no other group is. */
    default boolean isRoleOpen() {
        return groups().stream().anyMatch(Group::isRoleOpen);
    }

    /** Whether it is stated of at least one group, and of every group there is, what it was given. */
    default boolean isGrouped() {
        return !groups().isEmpty() && groups().stream().allMatch(group -> group.intervention() != null);
    }

    /** Whether a group serves as control, by its intervention or because the study says so. */
    default boolean isWithControl() {
        return !placeboGroups().isEmpty()
                || groups().stream()
                        .anyMatch(group -> group.isControl() || Boolean.TRUE.equals(group.servesAsControl()));
    }

    /** Whether there are groups with an intervention and groups that serve as control. */
    default boolean isControlledIntervention() {
        return groups().stream().anyMatch(Group::isControl)
                && groups().stream().anyMatch(group -> group.intervention() != null && !group.isControl());
    }

    /** What the groups control for, as stated or by what they were given. */
    default Set<ControlKind> controls() {
        return groups().stream()
                .map(Group::controlKind)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ControlKind.class)));
    }

    /** What groups were given, in words, as far as stated and without vesicles of mesenchymal stromal cells. */
    default List<String> otherInterventions() {
        return groups().stream()
                .map(Group::intervention)
                .filter(given -> given != null && given != Intervention.MSC_EV)
                .map(Intervention::word)
                .distinct()
                .toList();
    }

    /** Where the interventions would stand of groups that have none stated; the groups, when all have. */
    default List<String> missingInterventions() {
        List<String> missing = groups().stream()
                .flatMap(group -> group.missing("intervention").stream())
                .toList();
        return missing.isEmpty() ? List.of(path() + ".groups") : missing;
    }

    /** Whether vesicles were given in a scaffold or dressing. */
    default boolean isInScaffold() {
        return evGroups().stream().anyMatch(group -> group.scaffold() != null);
    }

    /** How many different doses of one EV preparation were given, in one unit. */
    default int doseLevels() {
        Map<String, List<Dose>> byPreparation = new HashMap<>();
        for (Group group : evGroups()) {
            if (group.dose() != null) {
                byPreparation
                        .computeIfAbsent(String.valueOf(group.evPreparation()), preparation -> new ArrayList<>())
                        .add(group.dose());
            }
        }
        return byPreparation.values().stream().mapToInt(Dose::levels).max().orElse(0);
    }

    /** The doses of vesicles as stated, in a few words each. */
    default List<String> dosesInWords() {
        return evGroups().stream()
                .map(Group::dose)
                .filter(Objects::nonNull)
                .map(Dose::inWords)
                .toList();
    }

    /** Amounts and units of doses that are missing in groups that were given vesicles. */
    default List<String> missingDoses() {
        return evGroups().stream()
                .filter(group -> group.dose() == null || group.dose().isIncomplete())
                .flatMap(group -> group.missing("dose.amount", "dose.unit").stream())
                .toList();
    }

    /** Whether it is stated to how much of the source a dose of vesicles corresponds. */
    default boolean isInSourceEquivalents() {
        return evGroups().stream()
                .anyMatch(group -> group.dose() != null && group.dose().isInSourceEquivalents());
    }

    /** Where the source that the doses of vesicles correspond to would be stated, and is not. */
    default List<String> missingSourceEquivalents() {
        return evGroups().stream()
                .flatMap(group -> group.missing("dose.source-equivalents").stream())
                .toList();
    }

    /** Whether a group was given a dose per body weight, so that weights matter. */
    default boolean isDosedByWeight() {
        return groups().stream().anyMatch(Group::isDosedByWeight);
    }

    /** What is missing of when and how often each group was given what it was given. */
    default List<String> missingSchedule() {
        return groups().isEmpty()
                ? List.of(path() + ".groups")
                : groups().stream()
                        .flatMap(group -> group.missingSchedule().stream())
                        .toList();
    }
}
