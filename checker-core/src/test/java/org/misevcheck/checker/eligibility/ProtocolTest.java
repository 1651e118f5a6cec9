package org.misevcheck.checker.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.study.OutcomeDomain;

class ProtocolTest {

    private static final Function<ReviewOutcome, OutcomeFindings> NO_OUTCOME = outcome -> {
        throw new AssertionError("no outcome is decided on");
    };

    private static EligibilityCriterion criterion(
            String code, @Nullable Consequence silent, @Nullable Consequence alien, @Nullable SubjectRule rule) {
        return new EligibilityCriterion(code, List.of(), "reason of " + code, silent, alien, rule);
    }

    private static Finding finding(String code, Verdict verdict, String subject) {
        return new Finding(new CriterionCode(code), verdict, subject, List.of(), false);
    }

    private static Protocol protocol(Stage... stages) {
        return new Protocol(1, "toy", "Toy", null, null, null, null, List.of("TOY2020"), null, List.of(stages));
    }

    private static Protocol twoStages() {
        return protocol(
                new Stage("first", "First", List.of(criterion("TOY2020-A-01", null, null, null)), List.of()),
                new Stage(
                        "last",
                        "Last",
                        List.of(
                                criterion("TOY2020-A-02", Consequence.EXCLUDES, Consequence.EXCLUDES, null),
                                criterion("TOY2020-A-03", null, null, SubjectRule.ANY)),
                        List.of()));
    }

    private static List<Finding> findings(Verdict first, Verdict second, Verdict third) {
        return List.of(
                finding("TOY2020-A-01", first, "s"),
                finding("TOY2020-A-02", second, "s"),
                finding("TOY2020-A-03", third, "s"));
    }

    @ParameterizedTest
    @CsvSource({
        "MET,            MET,            MET,            included, included",
        "NOT_MET,        MET,            MET,            excluded, excluded",
        "NOT_REPORTED,   MET,            MET,            awaiting classification, awaiting classification",
        "NOT_ASSESSED,   MET,            MET,            awaiting classification, awaiting classification",
        "NOT_APPLICABLE, MET,            MET,            included, included",
        "NOT_ASSESSED,   NOT_MET,        MET,            awaiting classification, excluded",
        "MET,            NOT_REPORTED,   MET,            included, excluded",
        "MET,            NOT_ASSESSED,   MET,            included, awaiting classification",
        "MET,            NOT_APPLICABLE, MET,            included, excluded",
        "MET,            MET,            NOT_MET,        included, excluded",
    })
    void a_decision_follows_from_the_verdicts_stage_by_stage(
            Verdict first, Verdict second, Verdict third, String atFirst, String atLast) {
        List<StageDecision> decisions = twoStages().decide(findings(first, second, third), NO_OUTCOME);
        assertThat(decisions).extracting(stage -> stage.decision().word()).containsExactly(atFirst, atLast);
    }

    @Test
    void the_primary_reason_is_the_first_in_the_protocols_order_and_all_grounds_are_kept() {
        var last = twoStages()
                .decide(findings(Verdict.NOT_ASSESSED, Verdict.NOT_MET, Verdict.NOT_MET), NO_OUTCOME)
                .get(1)
                .decision();
        assertThat(last).isInstanceOfSatisfying(EligibilityDecision.Excluded.class, excluded -> {
            assertThat(excluded.primaryReason()).isEqualTo("reason of TOY2020-A-02");
            assertThat(excluded.grounds()).hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MET NOT_MET,               included",
        "NOT_MET NOT_ASSESSED,      awaiting classification",
        "NOT_MET NOT_REPORTED,      awaiting classification",
        "NOT_MET NOT_MET,           excluded",
        "NOT_APPLICABLE NOT_MET,    excluded",
        "NOT_APPLICABLE,            included",
        "MET NOT_ASSESSED,          included",
    })
    void one_subject_is_enough_where_the_protocol_says_any(String verdicts, String expected) {
        assertThat(decide(criterion("TOY2020-A-01", null, null, SubjectRule.ANY), verdicts))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MET MET,                   included",
        "MET NOT_MET,               excluded",
        "MET NOT_REPORTED,          awaiting classification",
        "MET NOT_ASSESSED,          awaiting classification",
        "NOT_REPORTED NOT_MET,      excluded",
        "MET NOT_APPLICABLE,        included",
    })
    void every_subject_has_to_satisfy_it_where_the_protocol_says_nothing(String verdicts, String expected) {
        assertThat(decide(criterion("TOY2020-A-01", null, null, null), verdicts))
                .isEqualTo(expected);
    }

    @Test
    void not_assessed_waits_even_where_silence_satisfies() {
        assertThat(decide(criterion("TOY2020-A-01", Consequence.SATISFIES, null, null), "NOT_REPORTED NOT_ASSESSED"))
                .isEqualTo("awaiting classification");
        assertThat(decide(criterion("TOY2020-A-01", Consequence.SATISFIES, null, null), "NOT_REPORTED"))
                .isEqualTo("included");
    }

    private static String decide(EligibilityCriterion criterion, String verdicts) {
        List<Finding> findings = new ArrayList<>();
        for (String verdict : verdicts.split(" ")) {
            findings.add(finding("TOY2020-A-01", Verdict.valueOf(verdict), "s" + findings.size()));
        }
        return protocol(new Stage("only", "Only", List.of(criterion), List.of()))
                .decide(findings, NO_OUTCOME)
                .get(0)
                .decision()
                .word();
    }

    /** One condition of each outcome alone (01), one of the stage (02). */
    private static Protocol twoOutcomes() {
        EligibilityCriterion measured = criterion("TOY2020-A-01", Consequence.EXCLUDES, null, null);
        return protocol(
                new Stage("first", "First", List.of(criterion("TOY2020-A-03", null, null, null)), List.of()),
                new Stage(
                        "pooled",
                        "Pooled",
                        List.of(criterion("TOY2020-A-02", null, null, null)),
                        List.of(
                                new ReviewOutcome("x", "X", List.of(OutcomeDomain.SCAR), List.of(), List.of(measured)),
                                new ReviewOutcome("y", "Y", List.of(OutcomeDomain.OTHER), List.of(), List.of()))));
    }

    private static StageDecision pooled(Verdict first, Verdict measuredX, Verdict ofX, Verdict ofY) {
        Map<String, List<Finding>> ofOutcomes = Map.of(
                "x", List.of(finding("TOY2020-A-01", measuredX, "sx"), finding("TOY2020-A-02", ofX, "sx")),
                "y", List.of(finding("TOY2020-A-02", ofY, "sy")));
        return twoOutcomes()
                .decide(
                        List.of(finding("TOY2020-A-03", first, "s")),
                        outcome -> new OutcomeFindings(true, ofOutcomes.get(outcome.id())))
                .get(1);
    }

    @ParameterizedTest
    @CsvSource({
        "MET,          MET,          MET,          MET,          included, included, included",
        "MET,          NOT_REPORTED, MET,          MET,          excluded, included, included",
        "MET,          MET,          NOT_MET,      MET,          excluded, included, included",
        "MET,          MET,          MET,          NOT_MET,      included, excluded, included",
        "MET,          MET,          NOT_MET,      NOT_MET,      excluded, excluded, excluded",
        "MET,          MET,          NOT_REPORTED, NOT_MET,      awaiting classification, excluded, awaiting classification",
        "MET,          MET,          NOT_REPORTED, MET,          awaiting classification, included, included",
        "NOT_MET,      MET,          MET,          MET,          excluded, excluded, excluded",
        "NOT_ASSESSED, MET,          MET,          NOT_MET,      awaiting classification, excluded, awaiting classification",
    })
    void each_outcome_is_decided_and_the_kindest_decision_is_the_studys(
            Verdict first, Verdict measured, Verdict ofX, Verdict ofY, String x, String y, String study) {
        StageDecision decision = pooled(first, measured, ofX, ofY);
        assertThat(decision.outcomes())
                .extracting(outcome -> outcome.outcome().id(), outcome -> outcome.decision()
                        .word())
                .containsExactly(tuple("x", x), tuple("y", y));
        assertThat(decision.decision().word()).isEqualTo(study);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  MET NOT_MET,          excluded",
        "false, MET NOT_MET,          included",
        "false, NOT_MET NOT_ASSESSED, awaiting classification",
        "false, NOT_MET NOT_MET,      excluded",
    })
    void one_subject_is_enough_of_an_outcome_that_the_study_does_not_state(
            boolean isStated, String verdicts, String expected) {
        List<Finding> findings = new ArrayList<>();
        for (String verdict : verdicts.split(" ")) {
            findings.add(finding("TOY2020-A-02", Verdict.valueOf(verdict), "s" + findings.size()));
        }
        Stage stage = new Stage(
                "pooled",
                "Pooled",
                List.of(criterion("TOY2020-A-02", null, null, SubjectRule.ALL)),
                List.of(new ReviewOutcome("x", "X", List.of(OutcomeDomain.SCAR), List.of(), List.of())));
        assertThat(protocol(stage)
                        .decide(List.of(), outcome -> new OutcomeFindings(isStated, findings))
                        .get(0)
                        .decision()
                        .word())
                .isEqualTo(expected);
    }

    @Test
    void a_study_excluded_for_every_outcome_is_so_first_by_what_concerns_most_of_them() {
        StageDecision decision = pooled(Verdict.MET, Verdict.NOT_REPORTED, Verdict.NOT_MET, Verdict.NOT_MET);
        assertThat(decision.outcomes().get(0).decision())
                .isInstanceOfSatisfying(
                        EligibilityDecision.Excluded.class,
                        excluded -> assertThat(excluded.primaryReason()).isEqualTo("reason of TOY2020-A-01"));
        assertThat(decision.decision()).isInstanceOfSatisfying(EligibilityDecision.Excluded.class, excluded -> {
            assertThat(excluded.primaryReason()).isEqualTo("reason of TOY2020-A-02");
            assertThat(excluded.grounds())
                    .extracting(ground -> ground.criterion().criterion(), ground -> ground.findings().stream()
                            .map(Finding::subject)
                            .toList())
                    .containsExactly(tuple("TOY2020-A-02", List.of("sx", "sy")), tuple("TOY2020-A-01", List.of("sx")));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "MET,          NOT_MET,      included",
        "NOT_MET,      MET,          included",
        "NOT_MET,      NOT_MET,      excluded",
        "NOT_MET,      NOT_REPORTED, awaiting classification",
        "NOT_ASSESSED, NOT_MET,      awaiting classification",
    })
    void any_of_several_criteria_is_enough_where_the_protocol_says_or(Verdict first, Verdict second, String expected) {
        EligibilityCriterion either =
                new EligibilityCriterion("TOY2020-A-01", List.of("TOY2020-A-02"), "neither", null, null, null);
        List<Finding> findings = List.of(finding("TOY2020-A-01", first, "one"), finding("TOY2020-A-02", second, "two"));
        assertThat(protocol(new Stage("only", "Only", List.of(either), List.of()))
                        .decide(findings, NO_OUTCOME)
                        .get(0)
                        .decision()
                        .word())
                .isEqualTo(expected);
    }

    @Test
    void grounds_are_the_findings_that_bring_the_decision_about_and_no_others() {
        EligibilityCriterion either = new EligibilityCriterion(
                "TOY2020-A-01", List.of("TOY2020-A-02"), "neither", null, null, SubjectRule.ANY);
        List<Finding> findings = List.of(
                finding("TOY2020-A-01", Verdict.NOT_MET, "one"),
                finding("TOY2020-A-02", Verdict.NOT_MET, "two"),
                finding("TOY2020-A-02", Verdict.NOT_REPORTED, "three"));
        assertThat(either.deciding(findings)).extracting(Finding::subject).containsExactly("three");
        assertThat(either.deciding(findings.subList(0, 2)))
                .extracting(Finding::subject)
                .containsExactly("one", "two");
    }

    @Test
    void no_exclusion_without_grounds_and_no_waiting_without_questions() {
        assertThatThrownBy(() -> new EligibilityDecision.Excluded(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EligibilityDecision.AwaitingClassification(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ground(criterion("TOY2020-A-01", null, null, null), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
