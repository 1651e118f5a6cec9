package org.misevcheck.checker.submission;

import org.misevcheck.checker.statement.Term;

/** What journals ask authors to declare. */
public enum Declaration implements Term {
    /** Approval of work on animals or on human material; asked for only where there is such work. */
    ETHICS,
    FUNDING,
    COMPETING_INTERESTS,
    DATA_AVAILABILITY,
    AUTHOR_CONTRIBUTIONS
}
