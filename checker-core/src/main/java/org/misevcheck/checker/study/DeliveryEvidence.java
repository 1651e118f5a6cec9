package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** What showed that cargo of vesicles got into cells. */
public enum DeliveryEvidence implements Term {
    /** A reporter in the recipient cells that only functional cargo switches, such as Cre or a luciferase target. */
    FUNCTIONAL_REPORTER,
    /** An assay of cargo that is set free in the cytosol, such as split luciferase. */
    CYTOSOLIC_RELEASE,
    /** Cargo seen in or on the recipient cells. */
    LOCALISATION,
    /** More of the cargo in the recipient cells. */
    CARGO_ABUNDANCE,
    /** Anything else. */
    OTHER;

    /** Whether it tells functional transfer from vesicles that were bound or degraded. */
    public boolean isOfTransfer() {
        return this == FUNCTIONAL_REPORTER || this == CYTOSOLIC_RELEASE;
    }
}
