package org.misevcheck.checker.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.EligibilityDecision;
import org.misevcheck.checker.eligibility.ReviewOutcome;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.scoring.EvMetric;
import org.misevcheck.checker.scoring.Score;

/**
 * A review's studies in a line each: what an overview needs when the assessments themselves are long written and
 * gone. Holds a few hundred bytes per study.
 */
public final class ReviewSummary {

    /**
     * One study in a line.
     *
     * @param decisions the decision at each stage, in words, by the stage's identifier
     * @param outcomes the decision on each outcome that the protocol pools, in words, by the outcome's identifier
     * @param primaryReason the reason of exclusion at the last stage; {@code null} when it is not excluded
     * @param verdicts the weightiest verdict on each criterion, in the catalogue's order
     * @param changesToInclude statements in the smallest set that would include it; -1 when there is none
     */
    public record Line(
            String id,
            String file,
            @Nullable String title,
            Score overall,
            EvMetric evMetric,
            Map<String, String> decisions,
            Map<String, String> outcomes,
            @Nullable String primaryReason,
            List<Verdict> verdicts,
            int changesToInclude) {}

    private final AuditSetup setup;
    private final List<Line> lines = new ArrayList<>();
    private final List<InvalidManifestException> invalid = new ArrayList<>();
    private final JudgementSummary judgements = new JudgementSummary();

    /** An empty summary. */
    public ReviewSummary(AuditSetup setup) {
        this.setup = setup;
    }

    /** What the studies were audited against. */
    public AuditSetup setup() {
        return setup;
    }

    /** Takes a study up. */
    public void add(StudyAssessment assessment) {
        judgements.add(assessment.study());
        Map<String, String> decisions = new LinkedHashMap<>();
        assessment
                .decisions()
                .forEach(stage ->
                        decisions.put(stage.stage().id(), stage.decision().word()));
        Map<String, String> outcomes = new LinkedHashMap<>();
        assessment.decisions().stream()
                .flatMap(stage -> stage.outcomes().stream())
                .forEach(outcome ->
                        outcomes.put(outcome.outcome().id(), outcome.decision().word()));
        lines.add(new Line(
                assessment.study().id(),
                assessment.manifest().file(),
                assessment.study().study().title(),
                assessment.overall(),
                assessment.evMetric(),
                decisions,
                outcomes,
                assessment
                        .lastDecision()
                        .map(StageDecision::decision)
                        .filter(EligibilityDecision.Excluded.class::isInstance)
                        .map(decision -> ((EligibilityDecision.Excluded) decision).primaryReason())
                        .orElse(null),
                weightiest(assessment),
                assessment.changes().stream()
                        .filter(change -> change.to().equals("included"))
                        .mapToInt(change -> change.statements().size())
                        .findFirst()
                        .orElse(-1)));
    }

    /** Takes a manifest up that could not be read. */
    public void add(InvalidManifestException exception) {
        invalid.add(exception);
    }

    private List<Verdict> weightiest(StudyAssessment assessment) {
        Map<CriterionCode, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            verdicts.computeIfAbsent(finding.criterion(), code -> new ArrayList<>())
                    .add(finding.verdict());
        }
        return setup.catalogue().criteria().stream()
                .map(criterion -> Verdict.weightiest(verdicts.get(criterion.criterionCode())))
                .toList();
    }

    /** The studies, in the order in which they were taken up. */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** What reviewers judged, by instrument; empty when no manifest holds judgements. */
    public List<JudgementSummary.Table> judgements() {
        return judgements.tables();
    }

    /** The manifests that could not be read. */
    public List<InvalidManifestException> invalid() {
        return Collections.unmodifiableList(invalid);
    }

    /** How many studies have each decision at a stage: included, awaiting classification, excluded. */
    public Map<String, Integer> decisionsAt(String stage) {
        return counts(line -> line.decisions().get(stage));
    }

    /** How many studies have each decision on an outcome, in the same order. */
    public Map<String, Integer> decisionsOn(ReviewOutcome outcome) {
        return counts(line -> line.outcomes().get(outcome.id()));
    }

    private Map<String, Integer> counts(Function<Line, String> decision) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : List.of("included", "awaiting classification", "excluded")) {
            counts.put(word, 0);
        }
        lines.forEach(line -> counts.merge(decision.apply(line), 1, Integer::sum));
        return counts;
    }
}
