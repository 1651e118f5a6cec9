package org.misevcheck.checker.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the preparations of a study were analysed for and used in, and where the data are. */
sealed interface AnalysedPreparations extends StudyParts permits Study {

    /** What is published about the study as a whole. */
    StudyIdentity study();

    /** Whether a preparation was used in an assay: of its potency, in cells, or in animals. */
    default boolean isAssayed(EvPreparation preparation) {
        return !preparation.potency().isEmpty()
                || functional().stream()
                        .map(FunctionalAssay::evPreparation)
                        .anyMatch(used -> used == null || used.equals(preparation.id()))
                || groupsInAnimals()
                        .anyMatch(group -> preparation.id().equals(group.evPreparation())
                                || group.isEvTreated() && group.evPreparation() == null);
    }

    /** The places that tell of assays of a preparation, as far as they state none. */
    default List<String> placesOfAssays(EvPreparation preparation) {
        List<String> places = new ArrayList<>(preparation.missing("potency"));
        places.addAll(List.of("functional", "in-vivo"));
        return places;
    }

    /** Whether RNA of this preparation is analysed, or said to act in an assay of it. */
    default boolean isRnaClaimed(EvPreparation preparation) {
        return preparation.isRnaAnalysed()
                || functional().stream().anyMatch(assay -> assay.isOn(preparation) && assay.isOnRna());
    }

    /** Whether DNA of this preparation is analysed, or said to act in an assay of it. */
    default boolean isDnaClaimed(EvPreparation preparation) {
        return preparation.isDnaAnalysed()
                || functional().stream().anyMatch(assay -> assay.isOn(preparation) && assay.isOnDna());
    }

    /** Controls of counts and labels that are not stated of this preparation, in words. */
    default List<String> missingMeasurementControls(EvPreparation preparation) {
        CollectionProcess collection = collectionOf(preparation);
        return preparation.missingMeasurementControls(collection == null || !collection.isOtherThanCellCulture());
    }

    /** The places that name techniques of characterisation; the preparations, when there is none. */
    default List<String> placesOfTechniques() {
        return evPreparations().isEmpty()
                ? List.of("ev-preparations")
                : evPreparations().stream()
                        .flatMap(preparation -> Stream.of(
                                        preparation.placesOfTechniques(),
                                        preparation.placesOfProteinAnalysis(),
                                        List.of(preparation.characterisationPath() + ".flow-cytometry"))
                                .flatMap(List::stream))
                        .distinct()
                        .toList();
    }

    /** The subtypes that a preparation was tested side by side with, in a cell assay or in one animal experiment. */
    default List<String> subtypesComparedWith(EvPreparation preparation) {
        return Stream.concat(comparedInCells(preparation), comparedInAnimals(preparation))
                .map(id -> StudyParts.named(evPreparations(), id, EvPreparation::id))
                .filter(Objects::nonNull)
                .map(EvPreparation::subtype)
                .filter(subtype -> subtype != null && preparation.subtype() != null && subtype != preparation.subtype())
                .map(EvSubtype::word)
                .distinct()
                .toList();
    }

    private Stream<String> comparedInCells(EvPreparation preparation) {
        return functional().stream()
                .map(assay -> {
                    EvPreparation tested = testedIn(assay);
                    return Stream.concat(
                                    Stream.ofNullable(tested).map(EvPreparation::id), assay.comparedWith().stream())
                            .toList();
                })
                .filter(tested -> tested.contains(preparation.id()))
                .flatMap(List::stream);
    }

    private Stream<String> comparedInAnimals(EvPreparation preparation) {
        return inVivo().stream()
                .map(experiment -> experiment.evGroups().stream()
                        .map(this::given)
                        .filter(Objects::nonNull)
                        .map(EvPreparation::id)
                        .toList())
                .filter(given -> given.contains(preparation.id()))
                .flatMap(List::stream);
    }

    /** The kinds of data that belong in a public repository, once there are omics or flow data; in words. */
    default List<String> dataToDeposit() {
        return evPreparations().stream()
                .flatMap(preparation -> preparation.dataToDeposit().stream())
                .distinct()
                .sorted()
                .map(DepositedData::word)
                .toList();
    }

    /** What of it no repository is stated for. */
    default List<String> missingDeposits() {
        List<DepositedData> deposited = study().dataAvailability() == null
                ? List.of()
                : study().dataAvailability().deposited();
        return evPreparations().stream()
                .flatMap(preparation -> preparation.dataToDeposit().stream()
                        .filter(data -> !preparation.dataDeposited().contains(data)))
                .filter(data -> !deposited.contains(data))
                .distinct()
                .sorted()
                .map(DepositedData::word)
                .toList();
    }
}
