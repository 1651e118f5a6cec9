package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** What vesicles were collected from. */
public enum SourceMaterial implements Term {
    /** Medium conditioned by cells. */
    CONDITIONED_MEDIUM("ev_term/CM"),
    /** Supernatant of dying cells. */
    APOPTOTIC_CULTURE,
    /** A body fluid. */
    BIOFLUID,
    /** A solid tissue. */
    TISSUE,
    /** A culture of bacteria. */
    BACTERIAL_CULTURE,
    /** Plants or other organisms. */
    PLANT_OR_OTHER;

    private final @Nullable String lexiconKey;

    SourceMaterial() {
        this(null);
    }

    SourceMaterial(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether it is what cells in culture left in their medium. */
    public boolean isOfCellCulture() {
        return this == CONDITIONED_MEDIUM || this == APOPTOTIC_CULTURE;
    }
}
