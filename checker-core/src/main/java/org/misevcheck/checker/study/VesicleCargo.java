package org.misevcheck.checker.study;

import java.util.List;
import java.util.stream.Stream;

/** What vesicles carry beside proteins, and what is claimed of their cargo. */
sealed interface VesicleCargo extends CharacterisedVesicles permits EvPreparation {

    /** Whether RNA was analysed. */
    default boolean isRnaAnalysed() {
        return characterisation() != null && characterisation().isRnaAnalysed();
    }

    /** Whether DNA was analysed. */
    default boolean isDnaAnalysed() {
        return characterisation() != null && characterisation().dna() != null;
    }

    /** Whether lipids were quantified. */
    default boolean isLipidQuantified() {
        return characterisation() != null && characterisation().isLipidQuantified();
    }

    /** The places that tell whether something is said of a cargo: those of techniques, and the effectors of assays. */
    default List<String> placesOfClaim(String section) {
        return Stream.concat(placesTellingOf(section).stream(), Stream.of("functional.effector"))
                .toList();
    }

    /** The places that tell whether a cargo is said to act. */
    default List<String> placesOfEffectors() {
        return List.of("functional.effector", "functional.question");
    }
}
