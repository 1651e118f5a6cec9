package org.misevcheck.checker.submission;

import org.misevcheck.checker.statement.Term;

/** How much a remark matters. */
public enum Severity implements Term {
    /** Wrong as it stands, whatever the journal. */
    ERROR,
    /** Most probably to be mended. */
    WARNING,
    /** Worth a look. */
    NOTE
}
