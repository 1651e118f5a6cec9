package org.misevcheck.checker.guideline;

import org.misevcheck.checker.statement.Term;

/** How far the project could check that a criterion is what the guideline asks. */
public enum Verification implements Term {
    /** Seen in the guideline's own text, table or abstract, or applied as an audit criterion in a published review. */
    VERIFIED,
    /** Seen in a restatement by a third party. */
    PARTLY,
    /** Not seen: written from knowledge of the guideline, to be checked against its text. */
    FROM_KNOWLEDGE
}
