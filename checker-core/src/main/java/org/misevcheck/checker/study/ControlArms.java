package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The controls that experiments with vesicles need beside them, and the arms that engineered vesicles ask for. */
sealed interface ControlArms extends StudyParts permits Study {

    /** Whether an assay tested engineered vesicles. */
    default boolean isOfEngineered(FunctionalAssay assay) {
        return !armsAsked(assay).isEmpty();
    }

    /** Whether animals were given engineered vesicles, or vesicles in a scaffold. */
    default boolean isOfEngineered(AnimalExperiment experiment) {
        return !armsAsked(experiment).isEmpty();
    }

    /** Whether it is open which of several preparations an assay tested, and one of them is engineered. */
    default boolean isEngineeringOpen(FunctionalAssay assay) {
        return testedIn(assay) == null && evPreparations().stream().anyMatch(this::isEngineered);
    }

    /** Whether it is open which of several preparations a group was given, and one of them is engineered. */
    default boolean isEngineeringOpen(AnimalExperiment experiment) {
        return !isOfEngineered(experiment)
                && experiment.evGroups().stream().anyMatch(group -> given(group) == null)
                && evPreparations().stream().anyMatch(this::isEngineered);
    }

    /** The arms that an assay of engineered vesicles lacks, in words. */
    default List<String> missingArms(FunctionalAssay assay) {
        Set<ControlKind> missing = armsAsked(assay);
        missing.removeAll(assay.controls());
        return words(missing);
    }

    /** The arms that an experiment with engineered vesicles lacks, in words. */
    default List<String> missingArms(AnimalExperiment experiment) {
        Set<ControlKind> missing = armsAsked(experiment);
        missing.removeAll(experiment.controls());
        if (experiment.evGroups().stream().anyMatch(this::isOfPlainVesicles)) {
            missing.remove(ControlKind.UNMODIFIED_EVS);
        }
        return words(missing);
    }

    /** Where the preparations would stand of groups that were given vesicles and name none. */
    default List<String> missingPreparations(AnimalExperiment experiment) {
        return experiment.evGroups().stream()
                .flatMap(group -> group.missing("ev-preparation").stream())
                .toList();
    }

    /** The places that tell whether vesicles were engineered. */
    default List<String> placesOfEngineering() {
        return evPreparations().isEmpty()
                ? List.of("ev-preparations", "collections")
                : evPreparations().stream()
                        .flatMap(preparation -> {
                            CollectionProcess collection = collectionOf(preparation);
                            return Stream.of(
                                    preparation.path() + ".modifications",
                                    collection == null ? "collections" : collection.path() + ".genetic-modifications");
                        })
                        .distinct()
                        .toList();
    }

    /** The same places, and the scaffolds that animals were given vesicles in. */
    default List<String> placesOfEngineering(AnimalExperiment experiment) {
        return Stream.concat(Stream.of(experiment.path() + ".groups"), placesOfEngineering().stream())
                .toList();
    }

    /**
     * The controls that an experiment with vesicles lacks, in words: vehicle, and a fraction without vesicles; the
     * label alone where the vesicles were followed, and the scaffold alone where they were given in one.
     */
    default List<String> missingControls(AnimalExperiment experiment) {
        Set<ControlKind> controls = experiment.controls();
        List<EvPreparation> given = experiment.evGroups().stream()
                .map(this::given)
                .filter(Objects::nonNull)
                .toList();
        boolean scaffolded = experiment.isInScaffold() || given.stream().anyMatch(EvPreparation::isOnScaffold);
        boolean labelControlled = controls.contains(ControlKind.DYE_ALONE)
                || experiment.missing("biodistribution.free-label-control").isEmpty();
        List<String> missing = new ArrayList<>();
        if (controls.stream().noneMatch(ControlKind::isVehicle)
                && !(scaffolded && controls.contains(ControlKind.SCAFFOLD_ALONE))) {
            missing.add("vehicle");
        }
        if (controls.stream().noneMatch(ControlKind::isFractionWithoutEvs)) {
            missing.add("EV-depleted or non-vesicular fraction");
        }
        if (experiment.biodistribution() != null && !labelControlled) {
            missing.add("label alone");
        }
        if (scaffolded && !controls.contains(ControlKind.SCAFFOLD_ALONE)) {
            missing.add("scaffold alone");
        }
        return missing;
    }

    private boolean isEngineered(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return preparation.isEngineeredAfterRelease()
                || collection != null && !collection.geneticModifications().isEmpty();
    }

    private boolean isOfPlainVesicles(Group group) {
        EvPreparation given = given(group);
        return group.scaffold() == null && given != null && !isEngineered(given);
    }

    private Set<ControlKind> armsAsked(FunctionalAssay assay) {
        return armsAsked(testedIn(assay));
    }

    private Set<ControlKind> armsAsked(AnimalExperiment experiment) {
        Set<ControlKind> arms = EnumSet.noneOf(ControlKind.class);
        for (Group group : experiment.evGroups()) {
            arms.addAll(armsAsked(given(group)));
            if (group.scaffold() != null) {
                arms.addAll(EnumSet.of(ControlKind.UNMODIFIED_EVS, ControlKind.SCAFFOLD_ALONE));
            }
        }
        return arms;
    }

    /** The arms that a preparation asks for beside it; none when it is not engineered. */
    private Set<ControlKind> armsAsked(@Nullable EvPreparation preparation) {
        Set<ControlKind> arms = EnumSet.noneOf(ControlKind.class);
        if (preparation == null || !isEngineered(preparation)) {
            return arms;
        }
        arms.add(ControlKind.UNMODIFIED_EVS);
        for (EvModification change : preparation.modifications()) {
            if (change.kind() == EvModificationKind.LOADING) {
                arms.add(ControlKind.CARGO_ALONE);
            }
            if (change.kind().isOnCarrier()) {
                arms.add(ControlKind.SCAFFOLD_ALONE);
            }
        }
        return arms;
    }

    private static List<String> words(Set<ControlKind> controls) {
        return controls.stream().map(ControlKind::word).toList();
    }
}
