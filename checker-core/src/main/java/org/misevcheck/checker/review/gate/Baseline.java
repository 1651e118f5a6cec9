package org.misevcheck.checker.review.gate;

import java.util.List;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Says;

/** What was wrong when the review took up the gate, and what had been decided: {@code gate-baseline.yaml}. */
public record Baseline(
        @Says(value = "Version of the format; this checker reads 1", example = "1", required = true)
        @Between(min = 1, max = 1)
        Integer format,

        @Says("Faults that do not close the gate; they can only become fewer")
        List<KnownFault> faults,

        @Says("Decisions, so that a changed one is asked for its reason")
        List<RecordedDecision> decisions) {

    /** The version that is written. */
    public static final int FORMAT = 1;
}
