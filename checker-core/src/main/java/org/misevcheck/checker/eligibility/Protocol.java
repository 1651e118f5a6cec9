package org.misevcheck.checker.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.statement.Says;

/** A review's plan, fixed beforehand: which guidelines it audits by, and which conditions a study has to satisfy. */
public record Protocol(
        @Says(value = "Version of the protocol format; this checker reads 1", example = "1", required = true)
        Integer format,

        @Says(value = "Identifier", example = "zhu-2025", required = true)
        String id,

        @Says(value = "Title", required = true) String title,

        @Says(value = "Citation or registration", example = "PROSPERO CRD42024499172") @Nullable
        String citation,

        @Says("What a reader must know of it") @Nullable String note,

        @Says(
                value = "Profiles, guidelines, or beginnings of codes that studies are scored by",
                example = "[ISCT2006, MISEV2023]",
                required = true)
        List<String> guidelines,

        @Says(value = "Stages of selection, in order", required = true)
        List<Stage> stages) {

    /** The conditions of all stages, in order. */
    public List<EligibilityCriterion> eligibilityCriteria() {
        return stages.stream().flatMap(stage -> stage.criteria().stream()).toList();
    }

    /** The criteria of all stages. */
    public Set<CriterionCode> criteria() {
        Set<CriterionCode> codes = new LinkedHashSet<>();
        eligibilityCriteria().forEach(criterion -> codes.add(criterion.code()));
        return codes;
    }

    /**
     * The decisions on a study, stage by stage.
     *
     * <p>A study excluded at one stage is excluded at all later ones, on the grounds of all of them together; one that
     * waits at a stage waits at the later ones unless they exclude it.
     */
    public List<StageDecision> decide(List<Finding> findings) {
        List<StageDecision> decisions = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        List<Ground> questions = new ArrayList<>();
        for (Stage stage : stages) {
            for (EligibilityCriterion criterion : stage.criteria()) {
                List<Finding> own = criterion.own(findings);
                switch (criterion.consequence(own)) {
                    case EXCLUDES -> grounds.add(new Ground(criterion, deciding(own)));
                    case AWAITS -> questions.add(new Ground(criterion, deciding(own)));
                    case SATISFIES -> {}
                }
            }
            decisions.add(new StageDecision(stage, decision(grounds, questions)));
        }
        return List.copyOf(decisions);
    }

    private static EligibilityDecision decision(List<Ground> grounds, List<Ground> questions) {
        if (!grounds.isEmpty()) {
            return new EligibilityDecision.Excluded(grounds);
        }
        return questions.isEmpty()
                ? new EligibilityDecision.Included()
                : new EligibilityDecision.AwaitingClassification(questions);
    }

    /** The findings with the weightiest verdict: those the consequence rests on. */
    private static List<Finding> deciding(List<Finding> findings) {
        Verdict weightiest =
                Verdict.weightiest(findings.stream().map(Finding::verdict).toList());
        return findings.stream()
                .filter(finding -> finding.verdict() == weightiest)
                .toList();
    }
}
