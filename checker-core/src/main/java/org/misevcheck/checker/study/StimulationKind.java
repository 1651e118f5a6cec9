package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Kind of stimulation of the releasing cells. */
public enum StimulationKind implements Term {
    /** A cytokine or growth factor. */
    CYTOKINE,
    /** Low oxygen or a mimetic. */
    HYPOXIA("modification/HYPOXIA"),
    /** Spheroids, carriers, bioreactors. */
    THREE_DIMENSIONAL("modification/3D"),
    /** A drug or small molecule. */
    DRUG,
    /** A microbial product. */
    MICROBIAL,
    /** Vesicles of other cells. */
    VESICLES,
    /** Anything else. */
    OTHER;

    private final @Nullable String lexiconKey;

    StimulationKind() {
        this(null);
    }

    StimulationKind(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether something was added to the cells that may be left in the product. */
    public boolean isByAgent() {
        return this != HYPOXIA && this != THREE_DIMENSIONAL;
    }
}
