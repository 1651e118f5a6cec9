package org.misevcheck.checker.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.guideline.Messages;
import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.guideline.Verification;

class ScoringSchemeTest {

    private static final Weights OWN = new Weights(3.0, 3.0, 2.0, 1.0);
    private static final ScoringScheme SCHEME = new ScoringScheme(
            "toy",
            "Toy",
            OWN,
            List.of(
                    new Alternative("equal", new Weights(1.0, 1.0, 1.0, 1.0)),
                    new Alternative("required-only", new Weights(1.0, 1.0, 0.0, 0.0))));
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    guideline("TOY2020", GuidelineKind.GUIDELINE, "TOY2020-A-01", "TOY2020-A-02", "TOY2020-B-01"),
                    guideline("PLAN2020", GuidelineKind.PROTOCOL, "PLAN2020-P-01")),
            List.of(
                    criterion("TOY2020-A-01", "a", RequirementLevel.REQUIRED),
                    criterion("TOY2020-A-02", "a", RequirementLevel.ENCOURAGED),
                    criterion("TOY2020-B-01", "b", RequirementLevel.RECOMMENDED),
                    criterion("PLAN2020-P-01", "p", RequirementLevel.REQUIRED)));

    private static Guideline guideline(String id, GuidelineKind kind, String... codes) {
        return new Guideline(id, kind, id, id, null, "made up", null, null, List.of(), List.of(codes));
    }

    private static Criterion criterion(String code, String domain, RequirementLevel level) {
        Messages messages = new Messages("met", "not met", "not reported", "not applicable", null);
        return new Criterion(
                code, code, domain, level, "made up", "", Verification.VERIFIED, "", "", "", messages, "0", null, null);
    }

    private static Finding finding(String code, Verdict verdict, String subject) {
        return new Finding(new CriterionCode(code), verdict, subject, List.of(), false);
    }

    private static Score overall(Finding... findings) {
        return SCHEME.score(CATALOGUE, List.of(findings)).get(0);
    }

    @Test
    void a_justified_absence_counts_as_reported_and_for_conformance_neither_way() {
        Score score = overall(
                finding("TOY2020-A-01", Verdict.JUSTIFIED, "s"), finding("TOY2020-A-02", Verdict.NOT_REPORTED, "s"));
        assertThat(score.reporting().numerator()).isEqualTo(3);
        assertThat(score.reporting().denominator()).isGreaterThan(3);
        assertThat(score.conformance().numerator()).isZero();
        assertThat(score.conformance().denominator())
                .isEqualTo(score.reporting().denominator() - 3);
        assertThat(score.counts()).isEqualTo(new VerdictCounts(0, 0, 1, 1, 0, 0));
    }

    @Test
    void reporting_counts_met_and_not_met_and_conformance_only_met() {
        Score score = overall(
                finding("TOY2020-A-01", Verdict.NOT_MET, "s"),
                finding("TOY2020-A-02", Verdict.MET, "s"),
                finding("TOY2020-B-01", Verdict.NOT_REPORTED, "s"));
        assertThat(score.reporting().numerator()).isEqualTo(4);
        assertThat(score.reporting().denominator()).isEqualTo(6);
        assertThat(score.conformance().value()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(score.counts()).isEqualTo(new VerdictCounts(1, 1, 1, 0, 0, 0));
    }

    @Test
    void the_interval_spans_the_alternative_weightings() {
        Score score = overall(
                finding("TOY2020-A-01", Verdict.MET, "s"),
                finding("TOY2020-A-02", Verdict.NOT_REPORTED, "s"),
                finding("TOY2020-B-01", Verdict.NOT_REPORTED, "s"));
        assertThat(score.reporting().value()).isEqualTo(0.5);
        assertThat(score.reporting().lowest()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(score.reporting().highest()).isEqualTo(1);
    }

    @Test
    void a_criterion_with_several_subjects_counts_by_their_mean() {
        Score score = overall(
                finding("TOY2020-A-01", Verdict.MET, "a"),
                finding("TOY2020-A-01", Verdict.NOT_REPORTED, "b"),
                finding("TOY2020-A-01", Verdict.NOT_MET, "c"),
                finding("TOY2020-A-01", Verdict.NOT_REPORTED, "d"));
        assertThat(score.reporting().value()).isEqualTo(0.5);
        assertThat(score.conformance().value()).isEqualTo(0.25);
        assertThat(score.counts().notMet()).isEqualTo(1);
    }

    @Test
    void what_is_not_assessed_lowers_coverage_and_no_score() {
        Score score =
                overall(finding("TOY2020-A-01", Verdict.MET, "s"), finding("TOY2020-B-01", Verdict.NOT_ASSESSED, "s"));
        assertThat(score.reporting().value()).isEqualTo(1);
        assertThat(score.coverage()).isEqualTo(0.5);
        assertThat(score.applicable()).isEqualTo(2);
    }

    @Test
    void a_criterion_assessed_in_part_counts_in_part_for_coverage() {
        Score score =
                overall(finding("TOY2020-A-01", Verdict.MET, "a"), finding("TOY2020-A-01", Verdict.NOT_ASSESSED, "b"));
        assertThat(score.coverage()).isEqualTo(0.5);
    }

    @Test
    void what_is_not_applicable_counts_nowhere() {
        Score score = overall(
                finding("TOY2020-A-01", Verdict.NOT_APPLICABLE, "s"), finding("TOY2020-B-01", Verdict.MET, "s"));
        assertThat(score.applicable()).isEqualTo(1);
        assertThat(score.reporting().denominator()).isEqualTo(2);
    }

    @Test
    void where_nothing_was_assessed_there_is_no_score() {
        Score score = overall(finding("TOY2020-A-01", Verdict.NOT_ASSESSED, "s"));
        assertThat(score.reporting().isDefined()).isFalse();
        assertThatThrownBy(() -> score.reporting().value()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void criteria_of_protocols_are_not_scored() {
        Score score =
                overall(finding("PLAN2020-P-01", Verdict.NOT_MET, "s"), finding("TOY2020-A-01", Verdict.MET, "s"));
        assertThat(score.conformance().value()).isEqualTo(1);
        assertThat(score.counts().notMet()).isZero();
    }

    @Test
    void scores_are_given_overall_by_guideline_and_by_domain() {
        List<Score> scores = SCHEME.score(
                CATALOGUE,
                List.of(finding("TOY2020-A-01", Verdict.MET, "s"), finding("TOY2020-B-01", Verdict.NOT_MET, "s")));
        assertThat(scores).extracting(Score::scope).containsExactly("overall", "TOY2020", "a", "b");
        assertThat(scores.get(3).conformance().value()).isZero();
    }

    @Test
    void turning_not_reported_into_met_never_lowers_a_score() {
        long seed = 20261121;
        Random random = new Random(seed);
        String[] codes = {"TOY2020-A-01", "TOY2020-A-02", "TOY2020-B-01"};
        for (int round = 0; round < 500; round++) {
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                findings.add(finding(
                        codes[random.nextInt(codes.length)],
                        Verdict.values()[random.nextInt(Verdict.values().length)],
                        "s" + i));
            }
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).verdict() == Verdict.NOT_REPORTED) {
                    List<Finding> better = new ArrayList<>(findings);
                    better.set(i, finding(findings.get(i).criterion().value(), Verdict.MET, "s" + i));
                    Score before = SCHEME.score(CATALOGUE, findings).get(0);
                    Score after = SCHEME.score(CATALOGUE, better).get(0);
                    assertThat(after.reporting().value())
                            .as("seed %d, round %d", seed, round)
                            .isGreaterThanOrEqualTo(before.reporting().value() - 1e-12);
                    assertThat(after.conformance().value())
                            .as("seed %d, round %d", seed, round)
                            .isGreaterThanOrEqualTo(before.conformance().value() - 1e-12);
                }
            }
        }
    }
}
