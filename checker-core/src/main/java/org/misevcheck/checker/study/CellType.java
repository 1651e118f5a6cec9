package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** What a cell population is. */
public enum CellType implements Term {
    /** Mesenchymal stromal cells, from whatever tissue. */
    MESENCHYMAL_STROMAL("msc_source/MSC"),
    /** Mononuclear cells, unselected. */
    MONONUCLEAR,
    /** Amniotic epithelial cells, which are not MSC. */
    AMNIOTIC_EPITHELIAL,
    /** Neural stem or progenitor cells. */
    NEURAL_STEM("msc_source/NSC"),
    /** Liver stem cells. */
    LIVER_STEM,
    /** Cells of the immune system. */
    IMMUNE,
    /** Epithelial cells. */
    EPITHELIAL,
    /** Endothelial cells. */
    ENDOTHELIAL,
    /** Fibroblasts. */
    FIBROBLAST,
    /** Cancer cells. */
    CANCER,
    /** Platelets. */
    PLATELETS,
    /** Any other cells. */
    OTHER;

    private final @Nullable String lexiconKey;

    CellType() {
        this(null);
    }

    CellType(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }
}
