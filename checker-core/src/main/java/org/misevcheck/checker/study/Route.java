package org.misevcheck.checker.study;

import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.statement.Term;

/** Route of administration. */
public enum Route implements Term {
    /** Intravenous. */
    INTRAVENOUS("route/IV"),
    /** Intra arterial. */
    INTRA_ARTERIAL("route/IA"),
    /** Intraperitoneal. */
    INTRAPERITONEAL("route/IP"),
    /** Subcutaneous. */
    SUBCUTANEOUS("route/SC"),
    /** Intradermal. */
    INTRADERMAL("route/ID"),
    /** Topical. */
    TOPICAL("route/TOP"),
    /** Implanted. */
    IMPLANTED("route/ENG"),
    /** Local injection. */
    LOCAL_INJECTION("route/LOC"),
    /** Intrathecal. */
    INTRATHECAL("route/IT"),
    /** Intratracheal. */
    INTRATRACHEAL("route/ITR"),
    /** Intranasal. */
    INTRANASAL("route/IN"),
    /** Inhaled. */
    INHALED("route/NEB"),
    /** Intracerebroventricular. */
    INTRACEREBROVENTRICULAR("route/ICV"),
    /** Intracerebral or intracardiac. */
    INTRACEREBRAL_OR_INTRACARDIAC("route/IC"),
    /** Intraspinal. */
    INTRASPINAL("route/SPI"),
    /** Oral. */
    ORAL("route/PO"),
    /** Under the conjunctiva. */
    SUBCONJUNCTIVAL,
    /** Any other route. */
    OTHER;

    private final @Nullable String lexiconKey;

    Route() {
        this(null);
    }

    Route(@Nullable String lexiconKey) {
        this.lexiconKey = lexiconKey;
    }

    @Override
    public @Nullable String lexiconKey() {
        return lexiconKey;
    }
}
