package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Statements;

/** Storage of something that freezing can change. */
interface StoredMaterial extends Statements {

    /** Temperature of storage. */
    @Nullable
    Double temperatureCelsius();

    /** Number of cycles of freezing and thawing. */
    @Nullable
    Integer freezeThawCycles();

    /** How it was thawed. */
    @Nullable
    String thawing();

    /** Whether it was frozen: kept below 0 degrees, or thawed. */
    default boolean isFrozen() {
        Double celsius = temperatureCelsius();
        Integer cycles = freezeThawCycles();
        return celsius != null && celsius < 0 || cycles != null && cycles > 0 || thawing() != null;
    }

    /** Whether what is stated tells that it was not frozen: a temperature, or that there was no cycle. */
    default boolean isUnfrozen() {
        return !isFrozen() && (temperatureCelsius() != null || freezeThawCycles() != null);
    }
}
