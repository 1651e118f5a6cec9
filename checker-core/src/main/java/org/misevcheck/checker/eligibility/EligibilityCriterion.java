package org.misevcheck.checker.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.statement.Says;

/**
 * A condition of the protocol for a study to stay in: a criterion of the rule base, with what follows from its
 * verdicts. Not assessed always waits; that is nobody's to choose. So does an absence that the study justifies: a
 * guideline's exception is no exception from a protocol, and people decide on it.
 */
public record EligibilityCriterion(
        @Says(value = "Code of the criterion", example = "ZHU2025-POOL-02", required = true)
        String criterion,

        @Says(value = "Reason of exclusion, as the flow diagram names it", example = "no usable dose", required = true)
        String reason,

        @Says(value = "What follows when the study is silent; awaits when absent", example = "excludes") @Nullable
        Consequence whenNotReported,

        @Says(
                value = "What follows when the criterion does not concern the study; satisfies when absent",
                example = "satisfies")
        @Nullable
        Consequence whenNotApplicable,

        @Says(value = "Whether every subject has to satisfy it or any; all when absent", example = "all") @Nullable
        SubjectRule subjects) {

    /** The code, checked. */
    public CriterionCode code() {
        return CriterionCode.of(criterion);
    }

    /** Those of the findings that are on this criterion. */
    List<Finding> own(List<Finding> findings) {
        CriterionCode code = code();
        return findings.stream()
                .filter(finding -> finding.criterion().equals(code))
                .toList();
    }

    /** What follows from the findings on this criterion. */
    Consequence consequence(List<Finding> findings) {
        Consequence silent = whenNotReported == null ? Consequence.AWAITS : whenNotReported;
        List<Verdict> verdicts = findings.stream().map(Finding::verdict).toList();
        if (subjects == SubjectRule.ANY) {
            if (verdicts.contains(Verdict.MET)) {
                return Consequence.SATISFIES;
            }
            if (verdicts.contains(Verdict.NOT_ASSESSED) || verdicts.contains(Verdict.JUSTIFIED)) {
                return Consequence.AWAITS;
            }
            if (verdicts.contains(Verdict.NOT_REPORTED) && silent != Consequence.EXCLUDES) {
                return silent;
            }
        }
        return switch (Verdict.weightiest(verdicts)) {
            case MET -> Consequence.SATISFIES;
            case NOT_MET -> Consequence.EXCLUDES;
            case NOT_REPORTED ->
                silent == Consequence.SATISFIES && verdicts.contains(Verdict.NOT_ASSESSED)
                        ? Consequence.AWAITS
                        : silent;
            case NOT_ASSESSED, JUSTIFIED -> Consequence.AWAITS;
            case NOT_APPLICABLE -> whenNotApplicable == null ? Consequence.SATISFIES : whenNotApplicable;
        };
    }
}
