package org.misevcheck.checker.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.statement.Says;

/**
 * A condition of the protocol for a study to stay in: a criterion of the rule base, or any of several, with what
 * follows from its verdicts. Not assessed always waits; that is nobody's to choose. So does an absence that the study justifies: a
 * guideline's exception is no exception from a protocol, and people decide on it.
 */
public record EligibilityCriterion(
        @Says(value = "Code of the criterion", example = "ZHU2025-POOL-02", required = true)
        String criterion,

        @Says(
                value = "Codes of further criteria, any of which is enough in its place",
                example = "[ARRIVE2020-ESS-10B]")
        List<String> or,

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

    /** The code, checked; the first, where any of several criteria is enough. */
    public CriterionCode code() {
        return CriterionCode.of(criterion);
    }

    /** The codes, checked: the first, then those that are enough in its place. */
    public List<CriterionCode> codes() {
        return Stream.concat(Stream.of(criterion), or.stream())
                .map(CriterionCode::of)
                .toList();
    }

    /** What follows from findings on an outcome, whichever criteria they are on. */
    Consequence consequence(OutcomeFindings seen) {
        return forSubjects(seen).consequence(seen.findings());
    }

    /** The findings on an outcome that the consequence rests on. */
    List<Finding> deciding(OutcomeFindings seen) {
        return forSubjects(seen).deciding(seen.findings());
    }

    private EligibilityCriterion forSubjects(OutcomeFindings seen) {
        return seen.isStated()
                ? this
                : new EligibilityCriterion(criterion, or, reason, whenNotReported, whenNotApplicable, SubjectRule.ANY);
    }

    /** What follows from findings, whichever criteria they are on. */
    Consequence consequence(List<Finding> findings) {
        return codes().stream()
                .map(code -> consequenceOf(verdicts(code, findings)))
                .reduce(Consequence::orKinder)
                .orElseThrow();
    }

    /** The findings that the consequence rests on: those on its criteria that have it by themselves. */
    List<Finding> deciding(List<Finding> findings) {
        Consequence consequence = consequence(findings);
        Set<CriterionCode> codes = Set.copyOf(codes());
        return findings.stream()
                .filter(finding -> codes.contains(finding.criterion()))
                .filter(finding -> consequenceOf(List.of(finding.verdict())) == consequence)
                .toList();
    }

    private static List<Verdict> verdicts(CriterionCode code, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.criterion().equals(code))
                .map(Finding::verdict)
                .toList();
    }

    /** What follows from the verdicts of one criterion on its subjects. */
    Consequence consequenceOf(Collection<Verdict> verdicts) {
        Consequence silent = whenNotReported == null ? Consequence.AWAITS : whenNotReported;
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
