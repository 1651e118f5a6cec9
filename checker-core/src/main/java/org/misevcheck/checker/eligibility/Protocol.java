package org.misevcheck.checker.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.statement.Between;
import org.misevcheck.checker.statement.Says;

/** A review's plan, fixed beforehand: which guidelines it audits by, and which conditions a study has to satisfy. */
public record Protocol(
        @Says(value = "Version of the protocol format; this checker reads 1", example = "1", required = true)
        @Between(min = 1, max = 1)
        Integer format,

        @Says(value = "Identifier", example = "zhu-2025", required = true)
        String id,

        @Says(value = "Title", example = "EVs of mesenchymal stromal cells in wound healing", required = true)
        String title,

        @Says(value = "Citation or registration", example = "PROSPERO CRD42024499172") @Nullable
        String citation,

        @Says(value = "What a reader must know of it", example = "Dose and sample size are asked for separately.")
        @Nullable
        String note,

        @Says("The question of the review") @Nullable Question question,

        @Says("Where the review was registered") @Nullable ReviewRegistration registration,

        @Says(
                value = "Profiles, guidelines, or beginnings of codes that studies are scored by",
                example = "[ISCT2006, MISEV2023]",
                required = true)
        List<String> guidelines,

        @Says(
                value = "How scores are weighted: default for the bundled scheme, or a file of the repository",
                example = "default")
        @Nullable
        String scoring,

        @Says(value = "Stages of selection, in order", required = true)
        List<Stage> stages) {

    /** The criteria of all stages and their outcomes. */
    public Set<CriterionCode> criteria() {
        Set<CriterionCode> codes = new LinkedHashSet<>();
        for (Stage stage : stages) {
            stage.allCriteria().forEach(criterion -> codes.addAll(criterion.codes()));
        }
        return codes;
    }

    /**
     * The decisions on a study, stage by stage.
     *
     * <p>A study excluded at one stage is excluded at all later ones, on the grounds of all of them together; one that
     * waits at a stage waits at the later ones unless they exclude it. A stage with outcomes is decided for each of
     * them: the study is included if one of the outcomes is, and excluded if all of them are.
     *
     * @param findings the findings on the whole study
     * @param ofOutcome the findings on the study as it is {@linkplain ReviewOutcome#seenIn seen} in an outcome
     */
    public List<StageDecision> decide(
            List<Finding> findings, Function<? super ReviewOutcome, OutcomeFindings> ofOutcome) {
        List<StageDecision> decisions = new ArrayList<>();
        Verdicts soFar = Verdicts.NONE;
        for (Stage stage : stages) {
            List<OutcomeDecision> outcomes = new ArrayList<>();
            if (stage.outcomes().isEmpty()) {
                soFar = soFar.and(stage.criteria(), new OutcomeFindings(true, findings));
                decisions.add(new StageDecision(stage, soFar.decision(), outcomes));
            } else {
                for (ReviewOutcome outcome : stage.outcomes()) {
                    EligibilityDecision decision = soFar.and(stage.criteriaOf(outcome), ofOutcome.apply(outcome))
                            .decision();
                    outcomes.add(new OutcomeDecision(outcome, decision));
                }
                decisions.add(new StageDecision(stage, together(outcomes), outcomes));
            }
        }
        return List.copyOf(decisions);
    }

    /** What a list of conditions came to. */
    private record Verdicts(List<Ground> grounds, List<Ground> questions) {

        static final Verdicts NONE = new Verdicts(List.of(), List.of());

        Verdicts and(List<EligibilityCriterion> criteria, OutcomeFindings findings) {
            List<Ground> excluding = new ArrayList<>(grounds);
            List<Ground> waiting = new ArrayList<>(questions);
            for (EligibilityCriterion criterion : criteria) {
                switch (criterion.consequence(findings)) {
                    case EXCLUDES -> excluding.add(new Ground(criterion, criterion.deciding(findings)));
                    case AWAITS -> waiting.add(new Ground(criterion, criterion.deciding(findings)));
                    case SATISFIES -> {}
                }
            }
            return new Verdicts(excluding, waiting);
        }

        EligibilityDecision decision() {
            if (!grounds.isEmpty()) {
                return new EligibilityDecision.Excluded(grounds);
            }
            return questions.isEmpty()
                    ? new EligibilityDecision.Included()
                    : new EligibilityDecision.AwaitingClassification(questions);
        }
    }

    /** The kindest of the decisions on outcomes, on the grounds of all that came to it. */
    private static EligibilityDecision together(List<OutcomeDecision> outcomes) {
        List<Ground> grounds = new ArrayList<>();
        List<Ground> questions = new ArrayList<>();
        for (OutcomeDecision outcome : outcomes) {
            if (outcome.decision() instanceof EligibilityDecision.Excluded excluded) {
                grounds.addAll(excluded.grounds());
            } else if (outcome.decision() instanceof EligibilityDecision.AwaitingClassification awaiting) {
                questions.addAll(awaiting.questions());
            } else {
                return outcome.decision();
            }
        }
        return questions.isEmpty()
                ? new EligibilityDecision.Excluded(merged(grounds))
                : new EligibilityDecision.AwaitingClassification(merged(questions));
    }

    /** One ground per condition, with the findings of all; those asked of more outcomes first. */
    private static List<Ground> merged(List<Ground> grounds) {
        Map<EligibilityCriterion, Set<Finding>> findings = new LinkedHashMap<>();
        Map<EligibilityCriterion, Integer> outcomes = new HashMap<>();
        for (Ground ground : grounds) {
            findings.computeIfAbsent(ground.criterion(), criterion -> new LinkedHashSet<>())
                    .addAll(ground.findings());
            outcomes.merge(ground.criterion(), 1, Integer::sum);
        }
        return findings.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -outcomes.get(entry.getKey())))
                .map(entry -> new Ground(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
