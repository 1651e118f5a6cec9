package org.misevcheck.checker.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.statement.Says;

/**
 * Turns findings into scores, with weights by class of requirement.
 *
 * <p>{@code reporting = Σ w·r / Σ w} over criteria that apply and were assessed, where {@code r} is the share of a
 * criterion's assessed subjects that are met, not met or justified; {@code conformance} is the same with the share that
 * is met, where subjects that are justified count neither way.
 * The interval is the range over the scheme's own and its alternative weightings.
 */
public record ScoringScheme(
        @Says(value = "Name", example = "misev-check-default", required = true)
        String id,

        @Says(value = "What the scheme is for", required = true)
        String title,

        @Says(value = "Weights", required = true) Weights weights,

        @Says("Other reasonable weightings, for the interval")
        List<Alternative> alternatives) {

    /** How one criterion came out: shares of its assessed subjects. */
    private record Outcome(
            Criterion criterion,
            Verdict weightiest,
            int applicable,
            int assessed,
            int justified,
            double reported,
            double met) {

        /** Subjects that a share is over. */
        int counting(boolean conformance) {
            return conformance ? assessed - justified : assessed;
        }
    }

    /**
     * Scores over everything, then by guideline, then by domain. Everything and domains are of guidelines in their
     * newest edition here; the project's own criteria and older editions have scores of their own, and criteria of
     * protocols, instruments and metrics have none.
     */
    public List<Score> score(Catalogue catalogue, List<Finding> findings) {
        List<Outcome> overall = new ArrayList<>();
        Map<String, List<Outcome>> byGuideline = new LinkedHashMap<>();
        Map<String, List<Outcome>> byDomain = new LinkedHashMap<>();
        for (Outcome outcome : outcomes(catalogue, findings)) {
            CriterionCode code = outcome.criterion().criterionCode();
            byGuideline
                    .computeIfAbsent(catalogue.guidelineOf(code).id(), id -> new ArrayList<>())
                    .add(outcome);
            if (catalogue.isScoredOverall(code)) {
                overall.add(outcome);
                byDomain.computeIfAbsent(outcome.criterion().domain(), domain -> new ArrayList<>())
                        .add(outcome);
            }
        }
        List<Score> scores = new ArrayList<>();
        scores.add(score("overall", Score.Kind.OVERALL, overall));
        byGuideline.forEach((id, within) -> scores.add(score(id, Score.Kind.GUIDELINE, within)));
        byDomain.forEach((domain, within) -> scores.add(score(domain, Score.Kind.DOMAIN, within)));
        return List.copyOf(scores);
    }

    private static List<Outcome> outcomes(Catalogue catalogue, List<Finding> findings) {
        Map<CriterionCode, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (Criterion criterion : catalogue.criteria()) {
            if (catalogue.isScored(criterion.criterionCode())) {
                verdicts.put(criterion.criterionCode(), new ArrayList<>());
            }
        }
        for (Finding finding : findings) {
            List<Verdict> given = verdicts.get(finding.criterion());
            if (given != null) {
                given.add(finding.verdict());
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        verdicts.forEach((code, given) -> {
            if (!given.isEmpty()) {
                outcomes.add(outcome(catalogue.criterion(code), given));
            }
        });
        return outcomes;
    }

    private static Outcome outcome(Criterion criterion, List<Verdict> verdicts) {
        int applicable = 0;
        int assessed = 0;
        int reported = 0;
        int justified = 0;
        int met = 0;
        for (Verdict verdict : verdicts) {
            applicable += verdict == Verdict.NOT_APPLICABLE ? 0 : 1;
            assessed += verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.NOT_ASSESSED ? 0 : 1;
            reported += verdict.isReported() ? 1 : 0;
            justified += verdict == Verdict.JUSTIFIED ? 1 : 0;
            met += verdict == Verdict.MET ? 1 : 0;
        }
        return new Outcome(
                criterion,
                Verdict.weightiest(verdicts),
                applicable,
                assessed,
                justified,
                assessed == 0 ? 0 : (double) reported / assessed,
                assessed == justified ? 0 : (double) met / (assessed - justified));
    }

    private Score score(String scope, Score.Kind kind, List<Outcome> outcomes) {
        int applicable = 0;
        double assessed = 0;
        for (Outcome outcome : outcomes) {
            applicable += outcome.applicable() > 0 ? 1 : 0;
            assessed += outcome.applicable() > 0 ? (double) outcome.assessed() / outcome.applicable() : 0;
        }
        return new Score(
                scope,
                kind,
                share(outcomes, false),
                share(outcomes, true),
                applicable,
                assessed,
                VerdictCounts.of(outcomes.stream().map(Outcome::weightiest).toList()));
    }

    private WeightedShare share(List<Outcome> outcomes, boolean conformance) {
        double[] own = sums(weights, outcomes, conformance);
        double lowest = Double.MAX_VALUE;
        double highest = -1;
        List<Weights> weightings = Stream.concat(
                        Stream.of(weights), alternatives.stream().map(Alternative::weights))
                .toList();
        for (Weights weighting : weightings) {
            double[] sums = sums(weighting, outcomes, conformance);
            if (sums[1] > 0) {
                lowest = Math.min(lowest, sums[0] / sums[1]);
                highest = Math.max(highest, sums[0] / sums[1]);
            }
        }
        return own[1] > 0 ? new WeightedShare(own[0], own[1], lowest, highest) : new WeightedShare(0, 0, 0, 0);
    }

    private static double[] sums(Weights weights, List<Outcome> outcomes, boolean conformance) {
        double numerator = 0;
        double denominator = 0;
        for (Outcome outcome : outcomes) {
            if (outcome.counting(conformance) > 0) {
                double weight = weights.of(outcome.criterion().level());
                numerator += weight * (conformance ? outcome.met() : outcome.reported());
                denominator += weight;
            }
        }
        return new double[] {numerator, denominator};
    }
}
