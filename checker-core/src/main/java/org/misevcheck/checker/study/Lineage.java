package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Lineage of differentiation. */
public enum Lineage implements Term {
    /** Bone. */
    OSTEOBLAST("lineage/OSTEOBLAST"),
    /** Fat. */
    ADIPOCYTE("lineage/ADIPOCYTE"),
    /** Cartilage. */
    CHONDROBLAST("lineage/CHONDROBLAST"),
    /** Any other lineage. */
    OTHER;

    private final @Nullable String lexiconKey;

    Lineage() {
        this(null);
    }

    Lineage(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }
}
