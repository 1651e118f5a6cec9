package org.misevcheck.checker.review.gate;

import org.misevcheck.checker.statement.Term;

/** What people decided on a study. */
public enum ListedDecision implements Term {
    /** It is in. */
    INCLUDED,
    /** It is out, for the reason that stands beside it. */
    EXCLUDED,
    /** Something has to be looked up or asked first. */
    AWAITING_CLASSIFICATION;

    /** The decision as decisions by evidence are worded. */
    String spoken() {
        return word().replace('-', ' ');
    }
}
