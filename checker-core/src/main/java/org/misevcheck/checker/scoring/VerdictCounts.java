package org.misevcheck.checker.scoring;

import java.util.Collection;
import org.misevcheck.checker.finding.Verdict;

/** How often each verdict was given. */
public record VerdictCounts(int met, int notMet, int notReported, int justified, int notAssessed, int notApplicable) {

    /** Counts verdicts. */
    public static VerdictCounts of(Collection<Verdict> verdicts) {
        int[] counts = new int[Verdict.values().length];
        verdicts.forEach(verdict -> counts[verdict.ordinal()]++);
        return new VerdictCounts(
                counts[Verdict.MET.ordinal()],
                counts[Verdict.NOT_MET.ordinal()],
                counts[Verdict.NOT_REPORTED.ordinal()],
                counts[Verdict.JUSTIFIED.ordinal()],
                counts[Verdict.NOT_ASSESSED.ordinal()],
                counts[Verdict.NOT_APPLICABLE.ordinal()]);
    }
}
