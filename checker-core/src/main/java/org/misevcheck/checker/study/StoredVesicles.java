package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** Whether and how vesicles were stored before use. */
sealed interface StoredVesicles extends Statements permits EvPreparation {

    /** What is stated of storage. */
    @Nullable
    EvStorage storage();

    /** Whether the preparation was stored, as said or as stated conditions of storage imply. */
    default boolean isStored() {
        return storage() != null
                && (storage().stored() == null
                        ? storage().isDescribed()
                        : storage().stored());
    }

    /** Whether the study says that the preparation was used without storage. */
    default boolean isUsedFresh() {
        return storage() != null && Boolean.FALSE.equals(storage().stored());
    }

    /** Whether the preparation was frozen. */
    default boolean isFrozen() {
        return storage() != null && isStored() && storage().isFrozen();
    }

    /** Whether the preparation was stored without freezing, or not stored at all. */
    default boolean isNeverFrozen() {
        return isUsedFresh() || storage() != null && isStored() && storage().isUnfrozen();
    }

    /** Whether the preparation was stored without freeze-drying, or not stored at all, as stated. */
    default boolean isNeverLyophilised() {
        return isUsedFresh() || storage() != null && storage().isSaidUndried() && !isLyophilised();
    }

    /** Whether the preparation was freeze-dried. */
    default boolean isLyophilised() {
        return storage() != null && isStored() && storage().isLyophilised();
    }

    /** Whether the effect of storage is stated on the number, the size and the function of the vesicles. */
    default boolean isStabilityShown() {
        return storage() != null && storage().isStabilityShown();
    }
}
