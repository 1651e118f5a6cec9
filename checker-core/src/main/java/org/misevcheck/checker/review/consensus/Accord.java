package org.misevcheck.checker.review.consensus;

import org.misevcheck.checker.statement.Term;

/** How two extractions of one statement stand to each other. */
public enum Accord implements Term {
    /** Both state the same. */
    AGREED,
    /** Both state a figure, the same but for the stated tolerance or the rounding of the one with fewer digits. */
    WITHIN_TOLERANCE,
    /** Both state the same in another spelling, or by a synonym of the lexicon. */
    BY_SYNONYM,
    /** Both say that the study does not report it, or one does and the other looked and is silent. */
    NOT_REPORTED,
    /** One alone looked for it: nothing was extracted twice, so there is nothing to agree on. */
    EXTRACTED_ONCE,
    /** Both state it, in free words with the same figures that no program can tell to mean the same. */
    OTHER_WORDING,
    /** Both state it, and differently. */
    CONFLICT,
    /** The first states what the second looked for and did not find. */
    ONLY_FIRST,
    /** The second states what the first looked for and did not find. */
    ONLY_SECOND;

    /** Both looked, and one value can be taken without a choice. */
    public boolean isAgreement() {
        return compareTo(NOT_REPORTED) <= 0;
    }

    /** The extractors contradict each other. */
    public boolean isConflict() {
        return compareTo(CONFLICT) >= 0;
    }

    /** A person has to decide what the consensus states. */
    public boolean isOpen() {
        return compareTo(OTHER_WORDING) >= 0;
    }

    /** Both state a value, the same or not. */
    public boolean isStatedByBoth() {
        return switch (this) {
            case AGREED, WITHIN_TOLERANCE, BY_SYNONYM, OTHER_WORDING, CONFLICT -> true;
            case NOT_REPORTED, EXTRACTED_ONCE, ONLY_FIRST, ONLY_SECOND -> false;
        };
    }
}
