package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Domain of an outcome. */
public enum OutcomeDomain implements Term {
    /** Wound closure and skin regeneration, seen or under the microscope. */
    WOUND_HEALING("outcome/CLOSURE"),
    /** Scar. */
    SCAR("outcome/SCAR"),
    /** Vessel density. */
    VESSELS("outcome/VESSEL"),
    /** Collagen. */
    COLLAGEN("outcome/COLL"),
    /** Inflammation. */
    INFLAMMATION,
    /** Fibrosis. */
    FIBROSIS,
    /** Function of an organ. */
    ORGAN_FUNCTION,
    /** Histology. */
    HISTOLOGY,
    /** Survival. */
    SURVIVAL("outcome/SURV"),
    /** Behaviour or neurology. */
    BEHAVIOUR,
    /** Virus or bacteria. */
    PATHOGEN_LOAD,
    /** Genes, transcripts, proteins. */
    MOLECULAR,
    /** Counts or states of cells. */
    CELLULAR,
    /** Anything else. */
    OTHER;

    private final @Nullable String lexiconKey;

    OutcomeDomain() {
        this(null);
    }

    OutcomeDomain(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether it is what wounds are pooled by: closure, scar, vessels, collagen. */
    public boolean isOfWounds() {
        return this == WOUND_HEALING || this == SCAR || this == VESSELS || this == COLLAGEN;
    }
}
