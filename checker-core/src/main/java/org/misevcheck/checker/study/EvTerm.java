package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** The noun a study uses for its own vesicles. */
public enum EvTerm implements Term {
    /** Extracellular vesicle. */
    EV("ev_term/EV"),
    /** Small EV, an operational term. */
    SMALL_EV("ev_term/SEV"),
    /** Large EV, an operational term. */
    LARGE_EV("ev_term/LEV"),
    /** Exosome, which claims endosomal origin. */
    EXOSOME("ev_term/EXO"),
    /** Ectosome, microvesicle, microparticle: claims origin at the plasma membrane. */
    ECTOSOME("ev_term/ECTO"),
    /** Apoptotic EV. */
    APOPTOTIC_EV("ev_term/APOEV"),
    /** Apoptotic body. */
    APOPTOTIC_BODY("ev_term/APOBD"),
    /** Apoptotic small EV. */
    APOPTOTIC_SMALL_EV("ev_term/APOSEV"),
    /** Non-vesicular extracellular particle. */
    NVEP("ev_term/NVEP"),
    /** EV mimetic, artificial or exosome-like vesicle. */
    EV_MIMETIC("ev_term/MIM"),
    /** Conditioned medium or secretome, which is no EV product. */
    SECRETOME("ev_term/CM"),
    /** Any other noun. */
    OTHER;

    private final @Nullable String lexiconKey;

    EvTerm() {
        this(null);
    }

    EvTerm(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }

    /** Whether the term is one for products of apoptosis. */
    public boolean isApoptotic() {
        return this == APOPTOTIC_EV || this == APOPTOTIC_BODY || this == APOPTOTIC_SMALL_EV;
    }

    /** Whether the term is the generic name, alone or with an operational qualifier of size. */
    public boolean isGeneric() {
        return this == EV || this == SMALL_EV || this == LARGE_EV;
    }

    /** Whether the noun is EV, alone or with a qualifier of size or of the state of the releasing cells. */
    public boolean isExtracellularVesicle() {
        return isGeneric() || this == APOPTOTIC_EV || this == APOPTOTIC_SMALL_EV;
    }
}
