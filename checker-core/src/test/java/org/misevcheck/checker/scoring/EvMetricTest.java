package org.misevcheck.checker.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;

class EvMetricTest {

    /** A letter per component: r reported, s short of it, n not reported, - not applicable, ? not assessed. */
    private static List<Finding> experiment(String subject, String components) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < components.length(); i++) {
            Verdict verdict =
                    switch (components.charAt(i)) {
                        case 'r' -> Verdict.MET;
                        case 's' -> Verdict.NOT_MET;
                        case 'n' -> Verdict.NOT_REPORTED;
                        case '-' -> Verdict.NOT_APPLICABLE;
                        default -> Verdict.NOT_ASSESSED;
                    };
            findings.add(finding("EVMETRIC2017-EVM-0" + (i + 1), verdict, subject));
        }
        return findings;
    }

    private static Finding finding(String code, Verdict verdict, String subject) {
        return new Finding(new CriterionCode(code), verdict, subject, List.of(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "rrrrrrrrr, 100",
        "nnnnnnnnn,   0",
        "rrrrnnnnn,  44",
        "rsrnrnnn-,  38",
        "rsrrrnn--,  57",
        "rrrrrs---,  83",
        "rrrrnnrrr,  78",
        "rrrrnn---,  67",
    })
    void a_percentage_is_of_applicable_components_and_whole(String components, int percent) {
        EvMetric metric = EvMetric.of(experiment("ev-preparations[sev]", components));
        assertThat(metric.isExact()).isTrue();
        assertThat(metric.lowest()).isEqualTo(percent);
        assertThat(metric.highest()).isEqualTo(percent);
    }

    @Test
    void a_study_has_the_mean_of_its_experiments() {
        List<Finding> findings = new ArrayList<>(experiment("ev-preparations[sev]", "rrrrnnnnn"));
        findings.addAll(experiment("ev-preparations[lev]", "rrrrrs---"));
        EvMetric metric = EvMetric.of(findings);
        assertThat(metric.experiments())
                .extracting(EvMetric.Experiment::subject)
                .containsExactly("ev-preparations[lev]", "ev-preparations[sev]");
        assertThat(metric.lowest()).isEqualTo((44 + 83) / 2.0);
    }

    @ParameterizedTest
    @CsvSource({
        "rrrrnn???, 44, 78",
        "rrrrnn--?, 57, 71",
        "?????????,  0, 100",
    })
    void what_nobody_assessed_makes_an_interval(String components, int lowest, int highest) {
        EvMetric metric = EvMetric.of(experiment("ev-preparations[sev]", components));
        assertThat(metric.isExact()).isFalse();
        assertThat(metric.lowest()).isEqualTo(lowest);
        assertThat(metric.highest()).isEqualTo(highest);
    }

    @Test
    void a_component_without_a_finding_was_not_assessed() {
        EvMetric metric = EvMetric.of(experiment("ev-preparations[sev]", "rrrr"));
        assertThat(metric.experiments()).containsExactly(new EvMetric.Experiment("ev-preparations[sev]", 4, 0, 5));
        assertThat(metric.lowest()).isEqualTo(44);
        assertThat(metric.highest()).isEqualTo(100);
    }

    @Test
    void findings_of_other_guidelines_do_not_count() {
        List<Finding> findings = new ArrayList<>(experiment("ev-preparations[sev]", "rrrrrrrrr"));
        findings.add(finding("MISEV2023-CHAR-01", Verdict.NOT_REPORTED, "ev-preparations[sev]"));
        assertThat(EvMetric.of(findings).lowest()).isEqualTo(100);
    }

    @Test
    void a_study_without_vesicles_has_none() {
        EvMetric metric = EvMetric.of(experiment("ev-preparations", "---------"));
        assertThat(metric.isDefined()).isFalse();
        assertThatThrownBy(metric::lowest).isInstanceOf(IllegalStateException.class);
    }
}
