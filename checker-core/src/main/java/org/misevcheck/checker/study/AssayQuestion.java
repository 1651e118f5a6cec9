package org.misevcheck.checker.study;

import org.misevcheck.checker.statement.Term;

/** Question of an in-vitro assay. */
public enum AssayQuestion implements Term {
    /** What the vesicles do. */
    FUNCTION,
    /** Whether cells take them up. */
    UPTAKE,
    /** Whether cargo reaches the cytosol. */
    CARGO_DELIVERY,
    /** How vesicles are released. */
    RELEASE
}
