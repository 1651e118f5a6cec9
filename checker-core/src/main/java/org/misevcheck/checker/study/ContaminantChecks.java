package org.misevcheck.checker.study;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be checked for in vesicles before an effect is theirs, by their source and separation. */
sealed interface ContaminantChecks extends StudyParts permits Study {

    /** What has to be checked for in the vesicles of an assay, by their source and separation, in words. */
    default List<String> contaminantsOf(FunctionalAssay assay) {
        return contaminantsOf(testedOrAll(testedIn(assay)));
    }

    /** What has to be checked for in the vesicles that animals were given, in words. */
    default List<String> contaminantsOf(AnimalExperiment experiment) {
        return contaminantsOf(givenOrAll(experiment));
    }

    private List<String> contaminantsOf(List<EvPreparation> tested) {
        return contaminants(tested).stream().map(Contaminant::word).toList();
    }

    /** What of it no check of the assay names. */
    default List<String> missingChecks(FunctionalAssay assay) {
        return missingChecks(testedOrAll(testedIn(assay)), assay.contaminantChecks());
    }

    /** What of it no check of the experiment names. */
    default List<String> missingChecks(AnimalExperiment experiment) {
        return missingChecks(givenOrAll(experiment), experiment.contaminantChecks());
    }

    private List<String> missingChecks(List<EvPreparation> tested, List<String> checks) {
        Set<Contaminant> missing = contaminants(tested);
        missing.removeAll(Contaminant.checkedBy(checks));
        if (tested.stream().allMatch(this::isInducerChecked)) {
            missing.remove(Contaminant.RESIDUAL_INDUCER);
        }
        return missing.stream().map(Contaminant::word).toList();
    }

    private Set<Contaminant> contaminants(List<EvPreparation> tested) {
        Set<Contaminant> contaminants = EnumSet.of(Contaminant.ENDOTOXIN);
        for (EvPreparation preparation : tested) {
            CollectionProcess collection = collectionOf(preparation);
            if (collection != null && collection.isInduced()) {
                contaminants.add(Contaminant.RESIDUAL_INDUCER);
            }
            if (preparation.separation().stream().anyMatch(SeparationStep::isByPolymer)) {
                contaminants.add(Contaminant.POLYMER);
            }
            if (preparation.separation().stream().anyMatch(SeparationStep::isWithIodixanol)) {
                contaminants.add(Contaminant.IODIXANOL);
            }
        }
        return contaminants;
    }

    private boolean isInducerChecked(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return collection == null || !collection.isInduced() || collection.isInducerChecked();
    }

    private List<EvPreparation> testedOrAll(@Nullable EvPreparation tested) {
        return tested == null ? evPreparations() : List.of(tested);
    }

    private List<EvPreparation> givenOrAll(AnimalExperiment experiment) {
        return experiment.evGroups().stream()
                .flatMap(group -> testedOrAll(given(group)).stream())
                .distinct()
                .toList();
    }
}
