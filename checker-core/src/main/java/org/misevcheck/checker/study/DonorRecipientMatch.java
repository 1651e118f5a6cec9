package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Relation of donor and recipient. */
public enum DonorRecipientMatch implements Term {
    /** The same individual. */
    AUTOLOGOUS,
    /** The same inbred strain. */
    SYNGENEIC,
    /** The same species. */
    ALLOGENEIC,
    /** Different species. */
    XENOGENEIC
}
