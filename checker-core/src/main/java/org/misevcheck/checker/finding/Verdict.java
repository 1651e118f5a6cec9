package org.misevcheck.checker.finding;

import java.util.Collection;
import java.util.Locale;

/**
 * The answer to one criterion for one subject.
 *
 * <p>{@link #NOT_REPORTED} and {@link #NOT_MET} are different answers and never stand in for one another: silence is a
 * gap in reporting, a stated value below the threshold is a fact about the cells. Meta-analysts ask authors about the
 * first and exclude on the second.
 */
public enum Verdict {
    /** The study states what the criterion asks for, and the statement satisfies it. */
    MET,
    /** The study states what the criterion asks for, and the statement does not satisfy it. */
    NOT_MET,
    /** The criterion applies, and the study says nothing that answers it. */
    NOT_REPORTED,
    /**
     * The study does not do or report what the criterion asks for, and says why. An answer of its own where the
     * guideline allows exceptions that are explained, as MISEV does: neither a gap nor conformance.
     */
    JUSTIFIED,
    /** The criterion does not concern this subject, for example an MSC criterion and a HEK293 line. */
    NOT_APPLICABLE,
    /**
     * Nobody has looked yet: the manifest says that its extraction does not cover this section. Never a pass, never
     * held against the study; a decision that rests on it is awaiting classification.
     */
    NOT_ASSESSED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The verdict as files and people write it: {@code not-met}. */
    public String word() {
        return word;
    }

    /** Whether the study says something that answers the criterion. */
    public boolean isReported() {
        return this == MET || this == NOT_MET || this == JUSTIFIED;
    }

    /**
     * The verdict on a criterion with several subjects: the weightiest among its findings. Not met, then not
     * reported, then not assessed, then justified, then met; not applicable only when nothing else was given.
     *
     * @throws IllegalArgumentException if there is no verdict to weigh
     */
    public static Verdict weightiest(Collection<Verdict> verdicts) {
        Verdict weightiest = null;
        for (Verdict verdict : verdicts) {
            if (weightiest == null || verdict.weightOrder() < weightiest.weightOrder()) {
                weightiest = verdict;
            }
        }
        if (weightiest == null) {
            throw new IllegalArgumentException("no verdict to weigh");
        }
        return weightiest;
    }

    private int weightOrder() {
        return switch (this) {
            case NOT_MET -> 0;
            case NOT_REPORTED -> 1;
            case NOT_ASSESSED -> 2;
            case JUSTIFIED -> 3;
            case MET -> 4;
            case NOT_APPLICABLE -> 5;
        };
    }
}
