package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Unit of a dose. */
public enum DoseUnit implements Term {
    /** Nanogram, of what the metric says. */
    NG,
    /** Microgram, of what the metric says. */
    UG("dose_unit/UG"),
    /** Milligram, of what the metric says. */
    MG,
    /** Microgram per kilogram of body weight. */
    UG_PER_KG("dose_unit/UG_PER_KG"),
    /** Milligram per kilogram of body weight. */
    MG_PER_KG("dose_unit/MG_PER_KG"),
    /** Particles; without the lexicon's synonyms, which have concentrations among them. */
    PARTICLES,
    /** Particles per kilogram of body weight. */
    PARTICLES_PER_KG("dose_unit/PKG"),
    /** Vesicles of so many producing cells. */
    CELL_EQUIVALENTS("dose_unit/CELLEQ"),
    /** Vesicles of so many millilitres of conditioned medium. */
    ML_MEDIUM_EQUIVALENT("dose_unit/CMEQ"),
    /** Microgram per millilitre of culture or gel. */
    UG_PER_ML,
    /** Particles per millilitre of culture or gel. */
    PARTICLES_PER_ML,
    /** Microlitre, which is no amount of vesicles. */
    UL,
    /** Millilitre, which is no amount of vesicles. */
    ML,
    /** Cells, which are no vesicles. */
    CELLS("dose_unit/CELLS"),
    /** Cells per kilogram of body weight, which are no vesicles. */
    CELLS_PER_KG,
    /** An amount of a comparator. */
    DRUG_AMOUNT;

    private final @Nullable String lexiconKey;

    DoseUnit() {
        this(null);
    }

    DoseUnit(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether a number in this unit is an amount of vesicles that can be compared between studies. */
    public boolean isAmountOfVesicles() {
        return this != UL && this != ML && this != CELLS && this != CELLS_PER_KG && this != DRUG_AMOUNT;
    }

    /** Whether a number in this unit is a concentration, which is an amount only together with a volume. */
    public boolean isConcentration() {
        return this == UG_PER_ML || this == PARTICLES_PER_ML;
    }

    /** Whether a number in this unit is per body weight. */
    public boolean isPerBodyWeight() {
        return this == UG_PER_KG || this == MG_PER_KG || this == PARTICLES_PER_KG || this == CELLS_PER_KG;
    }
}
