package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Subtype that a study says its vesicles are. */
public enum EvSubtype implements Term {
    /** Small EV. */
    SMALL_EV("ev_term/SEV"),
    /** Large EV. */
    LARGE_EV("ev_term/LEV"),
    /** Exosome. */
    EXOSOME("ev_term/EXO"),
    /** Ectosome. */
    ECTOSOME("ev_term/ECTO"),
    /** Apoptotic EV, size not told apart. */
    APOPTOTIC_EV("ev_term/APOEV"),
    /** Apoptotic body. */
    APOPTOTIC_BODY("ev_term/APOBD"),
    /** Apoptotic small EV. */
    APOPTOTIC_SMALL_EV("ev_term/APOSEV"),
    /** A mixture, said to be one. */
    MIXED;

    private final @Nullable String lexiconKey;

    EvSubtype() {
        this(null);
    }

    EvSubtype(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether the subtype is a product of apoptosis. */
    public boolean isApoptotic() {
        return this == APOPTOTIC_EV || this == APOPTOTIC_BODY || this == APOPTOTIC_SMALL_EV;
    }
}
