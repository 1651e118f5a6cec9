package org.misevcheck.checker.eligibility;

import java.util.List;

/**
 * The decision at one stage; it includes only what every stage before it includes.
 *
 * @param outcomes the decision on each outcome of the stage; the study is included if one of them is
 */
public record StageDecision(Stage stage, EligibilityDecision decision, List<OutcomeDecision> outcomes) {

    /** Copies the outcomes. */
    public StageDecision {
        outcomes = List.copyOf(outcomes);
    }

    /** The grounds of this stage, without those of earlier ones; of its outcomes those that all of them share. */
    public List<Ground> own() {
        return decision.grounds().stream()
                .filter(ground -> stage.allCriteria().contains(ground.criterion()))
                .filter(ground -> outcomes.stream()
                        .map(OutcomeDecision::decision)
                        .filter(this::isAsTheStudys)
                        .allMatch(other -> isAmong(other.grounds(), ground)))
                .toList();
    }

    /** The grounds that an outcome does not share with the others. */
    public List<Ground> own(OutcomeDecision outcome) {
        List<EligibilityCriterion> asked = stage.criteriaOf(outcome.outcome());
        List<Ground> shared = isAsTheStudys(outcome.decision()) ? own() : List.of();
        return outcome.decision().grounds().stream()
                .filter(ground -> asked.contains(ground.criterion()))
                .filter(ground -> !isAmong(shared, ground))
                .toList();
    }

    /** How many of the grounds are of earlier stages. */
    public int earlier() {
        return (int) decision.grounds().stream()
                .filter(ground -> !stage.allCriteria().contains(ground.criterion()))
                .count();
    }

    /** Whether every outcome is decided as the study is, on grounds that all of them share. */
    public boolean isSameForAll() {
        return outcomes.stream()
                .allMatch(outcome ->
                        isAsTheStudys(outcome.decision()) && own(outcome).isEmpty());
    }

    private boolean isAsTheStudys(EligibilityDecision ofOutcome) {
        return ofOutcome.word().equals(decision.word());
    }

    private static boolean isAmong(List<Ground> grounds, Ground ground) {
        return grounds.stream().anyMatch(one -> one.criterion().equals(ground.criterion()));
    }
}
