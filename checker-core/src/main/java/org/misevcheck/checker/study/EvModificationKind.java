package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Kind of modification after release. */
public enum EvModificationKind implements Term {
    /** Cargo loaded. */
    LOADING("modification/LOAD"),
    /** Surface changed. */
    SURFACE("modification/SURF"),
    /** Embedded in a scaffold. */
    SCAFFOLD("modification/SCAF"),
    /** Labelled with a dye or tag. */
    LABEL,
    /** Combined with nanoparticles. */
    NANOPARTICLE,
    /** Anything else. */
    OTHER;

    private final @Nullable String lexiconKey;

    EvModificationKind() {
        this(null);
    }

    EvModificationKind(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether it makes engineered vesicles; a label does not, nor does any treatment such as with RNase. */
    public boolean isEngineering() {
        return this == LOADING || this == SURFACE || isOnCarrier();
    }

    /** Whether there is a scaffold or carrier that can be given without vesicles. */
    public boolean isOnCarrier() {
        return this == SCAFFOLD || this == NANOPARTICLE;
    }
}
