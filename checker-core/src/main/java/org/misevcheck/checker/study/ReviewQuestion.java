package org.misevcheck.checker.study;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a review asks of a study: what was tested, in whom, for what condition, with what outcomes. */
sealed interface ReviewQuestion extends MscOrigin permits PooledOutcomes, Study {

    /** What is published about the study as a whole. */
    StudyIdentity study();

    /** Whether anything stated tells that vesicles were studied; a study that gives cells and no vesicles is none. */
    default boolean isOnVesicles() {
        return !evPreparations().isEmpty()
                || !functional().isEmpty()
                || study().evTrackId() != null
                || study().interventions().stream().anyMatch(Intervention::isVesicles)
                || inVivo().stream()
                        .anyMatch(experiment -> !experiment.evGroups().isEmpty());
    }

    /** Whether something was given to animals or people, by the experiments or by the settings stated. */
    default boolean isGivenInVivo() {
        return !inVivo().isEmpty()
                || study().settings().contains(Setting.IN_VIVO)
                || study().settings().contains(Setting.CLINICAL);
    }

    /** Whether the settings are stated, and nothing was given to animals or people. */
    default boolean isOutsideTheBody() {
        return !study().settings().isEmpty() && !isGivenInVivo();
    }

    /** What is stated to have been tested, by the study as a whole or in animals, in words; controls are no test. */
    default List<String> interventionsTested() {
        return Stream.concat(study().interventions().stream(), interventionsInAnimals())
                .filter(intervention -> !intervention.isControl())
                .map(Intervention::word)
                .distinct()
                .toList();
    }

    private Stream<Intervention> interventionsInAnimals() {
        return groupsInAnimals().map(Group::intervention).filter(Objects::nonNull);
    }

    /** Whether vesicles of mesenchymal stromal cells are among what was tested. */
    default boolean isTestingMscEvs() {
        return interventionsTested().contains(Intervention.MSC_EV.word());
    }

    /** Whether what was tested is stated, and vesicles of mesenchymal stromal cells are not among it. */
    default boolean isTestingOtherThanMscEvs() {
        boolean listed =
                !study().interventions().isEmpty() || groupsInAnimals().allMatch(group -> group.intervention() != null);
        return listed && !isTestingMscEvs() && !interventionsTested().isEmpty();
    }

    /**
     * Whether vesicles of mesenchymal stromal cells were separated: by a preparation, or by what was tested if no
     * preparation tells.
     */
    default boolean isWithMscEvs() {
        return evPreparations().stream().anyMatch(this::isMscEvs) || isTestingMscEvs() && !isPreparingOtherThanMscEvs();
    }

    /** The conditions under study, by the study as a whole and by its animal models with their wounds, in words. */
    default List<String> conditionsStudied() {
        return Stream.concat(
                        conditions().map(Condition::word),
                        models().map(DiseaseModel::woundType)
                                .filter(Objects::nonNull)
                                .map(WoundType::word))
                .distinct()
                .toList();
    }

    /** Whether the study is about wounds or other conditions of the skin. */
    default boolean isOnSkin() {
        return conditions().anyMatch(Condition::isSkin) || models().anyMatch(model -> model.woundType() != null);
    }

    /** Whether the conditions under study are stated, and none is of the skin. */
    default boolean isOnOtherThanSkin() {
        boolean listed = !study().conditions().isEmpty()
                || inVivo().stream()
                        .allMatch(experiment ->
                                experiment.missing("model.condition").isEmpty());
        return listed && !isOnSkin() && conditions().findAny().isPresent();
    }

    private Stream<DiseaseModel> models() {
        return inVivo().stream().map(AnimalExperiment::model).filter(Objects::nonNull);
    }

    private Stream<Condition> conditions() {
        return Stream.concat(
                study().conditions().stream(),
                models().map(DiseaseModel::condition).filter(Objects::nonNull));
    }

    /** The species of the animals, in words, as far as stated. */
    default List<String> animalSpecies() {
        return inVivo().stream()
                .map(AnimalExperiment::species)
                .filter(Objects::nonNull)
                .map(Species::word)
                .distinct()
                .toList();
    }

    /**
     * Where the species would stand of animals that have none stated; where further animals would stand, when all
     * have.
     */
    default List<String> missingSpecies() {
        List<String> missing = inVivo().stream()
                .flatMap(experiment -> experiment.missing("animals.species").stream())
                .toList();
        return missing.isEmpty() ? List.of("in-vivo.animals.species") : missing;
    }

    /** The domains of the outcomes, in words, as far as stated. */
    default List<String> outcomeDomains() {
        return outcomes().stream()
                .map(Outcome::domain)
                .filter(Objects::nonNull)
                .map(OutcomeDomain::word)
                .distinct()
                .toList();
    }

    /** Where the domains would stand of outcomes that have none stated. */
    default List<String> missingDomains() {
        return outcomes().stream()
                .flatMap(outcome -> outcome.missing("domain").stream())
                .toList();
    }
}
