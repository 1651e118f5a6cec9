package org.misevcheck.checker.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.AnimalExperiment;
import org.misevcheck.checker.study.Group;
import org.misevcheck.checker.study.Outcome;
import org.misevcheck.checker.study.OutcomeDomain;
import org.misevcheck.checker.study.Study;

class ReviewOutcomeTest {

    private static final String STUDY = """
            format: 1
            study: { id: s }
            in-vivo:
              - id: wound
                groups:
                  - { id: ev-low, intervention: msc-ev }
                  - { id: ev-high, intervention: msc-ev }
                  - { id: pbs, intervention: vehicle }
                  - { id: none, intervention: untreated }
                  - { id: cells, intervention: cells }
              - id: burn
                groups: [{ id: ev, intervention: msc-ev }, { id: pbs, intervention: vehicle }]
            outcomes:
              - id: closure-d7
                experiment: wound
                name: Wound closure
                domain: wound-healing
                groups: [{ group: ev-high, n: 8 }, { group: pbs, n: 8 }]
              - id: epithelium
                experiment: burn
                name: epithelial gap
                domain: wound-healing
              - { id: collagen, experiment: burn, name: collagen, domain: collagen }
              - { id: weight, experiment: burn, name: body weight }
            """;

    private static Study study(String text) {
        try {
            return new ManifestReader()
                    .read(text.getBytes(StandardCharsets.UTF_8), "s.yaml")
                    .value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    private static ReviewOutcome outcome(List<String> names, OutcomeDomain... domains) {
        return new ReviewOutcome("o", "O", List.of(domains), names, List.of());
    }

    private static List<String> ids(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::id).toList();
    }

    private static List<String> experiments(Study study) {
        return study.inVivo().stream().map(AnimalExperiment::id).toList();
    }

    private static List<String> groups(Study study, int experiment) {
        return study.inVivo().get(experiment).groups().stream().map(Group::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "WOUND_HEALING,                 closure-d7 epithelium",
        "COLLAGEN,                      collagen",
        "SCAR,                          ''",
    })
    void an_outcome_is_told_by_its_domain(OutcomeDomain domain, String expected) {
        assertThat(String.join(" ", ids(outcome(List.of(), domain).in(study(STUDY)))))
                .isEqualTo(expected);
    }

    @Test
    void it_is_told_by_any_of_its_domains() {
        ReviewOutcome either = outcome(List.of(), OutcomeDomain.SCAR, OutcomeDomain.COLLAGEN);
        assertThat(ids(either.in(study(STUDY)))).containsExactly("collagen");
    }

    @Test
    void names_narrow_its_domain_whatever_their_case_and_joints() {
        assertThat(ids(outcome(List.of("wound-closure"), OutcomeDomain.WOUND_HEALING)
                        .in(study(STUDY))))
                .containsExactly("closure-d7");
        assertThat(ids(outcome(List.of("wound"), OutcomeDomain.WOUND_HEALING).in(study(STUDY))))
                .isEmpty();
        assertThat(ids(outcome(List.of("wound closure"), OutcomeDomain.COLLAGEN).in(study(STUDY))))
                .isEmpty();
    }

    @Test
    void the_study_seen_in_it_has_its_outcomes_and_the_experiments_in_which_they_were_measured() {
        Study seen =
                outcome(List.of("wound closure"), OutcomeDomain.WOUND_HEALING).seenIn(study(STUDY));
        assertThat(ids(seen.outcomes())).containsExactly("closure-d7");
        assertThat(experiments(seen)).containsExactly("wound");
        assertThat(seen.outcomes().get(0).path()).isEqualTo("outcomes[closure-d7]");
        assertThat(seen.inVivo().get(0).path()).isEqualTo("in-vivo[wound]");
        assertThat(experiments(outcome(List.of(), OutcomeDomain.WOUND_HEALING).seenIn(study(STUDY))))
                .containsExactly("wound", "burn");
    }

    @Test
    void groups_without_a_value_go_where_another_of_the_same_part_has_one() {
        Study seen =
                outcome(List.of("wound closure"), OutcomeDomain.WOUND_HEALING).seenIn(study(STUDY));
        assertThat(groups(seen, 0)).containsExactly("ev-high", "pbs", "cells");
    }

    @Test
    void groups_stay_where_no_values_tell() {
        Study seen = outcome(List.of(), OutcomeDomain.COLLAGEN).seenIn(study(STUDY));
        assertThat(experiments(seen)).containsExactly("burn");
        assertThat(groups(seen, 0)).containsExactly("ev", "pbs");
    }

    @Test
    void experiments_stay_where_one_of_its_outcomes_names_none() {
        Study seen = outcome(List.of("wound closure"), OutcomeDomain.WOUND_HEALING)
                .seenIn(study(STUDY.replace("    experiment: wound\n", "")));
        assertThat(experiments(seen)).containsExactly("wound", "burn");
        assertThat(groups(seen, 0)).hasSize(5);
    }

    @Test
    void without_an_outcome_of_its_kind_those_remain_that_may_be_one() {
        Study seen = outcome(List.of(), OutcomeDomain.SCAR).seenIn(study(STUDY));
        assertThat(ids(seen.outcomes())).containsExactly("weight");
        assertThat(experiments(seen)).containsExactly("wound", "burn");
    }

    @Test
    void an_outcome_of_its_domain_without_a_name_may_be_one_where_names_tell() {
        Study study = study(STUDY.replace("name: collagen, ", ""));
        assertThat(ids(outcome(List.of("collagen I"), OutcomeDomain.COLLAGEN)
                        .seenIn(study)
                        .outcomes()))
                .containsExactly("collagen", "weight");
    }
}
