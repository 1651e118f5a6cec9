package org.misevcheck.checker.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;

class ComparisonsTest {

    private static final String ANIMALS = """
            format: 1
            study: { id: made-up }
            in-vivo:
              - id: wound
                groups:
                  - { id: ev-high, intervention: msc-ev }
                  - { id: ev-low, intervention: msc-ev }
                  - { id: vehicle, intervention: vehicle }
                  - { id: untreated, intervention: untreated }
                  - { id: drug, intervention: drug }
            outcomes:
            """;

    @Test
    void standard_error_that_is_stated_as_such_becomes_a_standard_deviation() {
        Comparison comparison = only("""
                  - id: closure
                    groups:
                      - { group: ev-high, n: 9, mean: 80, se: 2 }
                      - { group: vehicle, n: 16, mean: 60, sd: 5, se: 1.25 }
                """);
        assertThat(comparison.treated().sd()).isCloseTo(6.0, within(1e-12));
        assertThat(comparison.treated().isSdConverted()).isTrue();
        assertThat(comparison.control().sd()).isEqualTo(5.0);
        assertThat(comparison.control().isSdConverted()).isFalse();
        assertThat(comparison.missing()).isEmpty();
    }

    @Test
    void standard_error_without_its_number_and_quartiles_become_nothing() {
        Comparison comparison = only("""
                  - id: closure
                    groups:
                      - { group: ev-high, mean: 80, se: 2 }
                      - { group: vehicle, n: 8, median: 60, quartile1: 50, quartile3: 70 }
                """);
        assertThat(comparison.treated().sd()).isNull();
        assertThat(comparison.control().sd()).isNull();
        assertThat(comparison.missing()).containsExactly("n of ev-high", "mean of vehicle", "SD or SEM of vehicle");
    }

    @Test
    void events_need_no_spread() {
        Comparison comparison = only("""
                  - id: survival
                    groups:
                      - { group: ev-high, n: 10, events: 1 }
                      - { group: vehicle, events: 4 }
                """);
        assertThat(comparison.isOfEvents()).isTrue();
        assertThat(comparison.missing()).containsExactly("n of vehicle");
    }

    @Test
    void each_treated_group_is_compared_with_each_control_and_sharing_is_counted() {
        Comparisons comparisons = of(ANIMALS + """
                  - id: closure
                    groups:
                      - { group: ev-high, n: 8, mean: 80, sd: 5 }
                      - { group: ev-low, n: 8, mean: 75, sd: 5 }
                      - { group: vehicle, n: 8, mean: 60, sd: 5 }
                      - { group: untreated, n: 8, mean: 58, sd: 5 }
                  - id: scar
                    groups:
                      - { group: ev-high, n: 8, mean: 1, sd: 5 }
                      - { group: ev-low, n: 8, mean: 2, sd: 5 }
                      - { group: vehicle, n: 8, mean: 3, sd: 5 }
                """);
        assertThat(comparisons.all())
                .extracting(
                        one -> one.outcome().id(),
                        one -> one.treated().group().id(),
                        one -> one.control().group().id(),
                        Comparison::sharedTreated,
                        Comparison::sharedControl)
                .containsExactly(
                        tuple("closure", "ev-high", "vehicle", 2, 2),
                        tuple("closure", "ev-high", "untreated", 2, 2),
                        tuple("closure", "ev-low", "vehicle", 2, 2),
                        tuple("closure", "ev-low", "untreated", 2, 2),
                        tuple("scar", "ev-high", "vehicle", 1, 2),
                        tuple("scar", "ev-low", "vehicle", 1, 2));
        assertThat(comparisons.leftOut()).isEmpty();
    }

    @Test
    void what_is_in_no_comparison_is_named() {
        Comparisons comparisons = of(ANIMALS + """
                  - { id: nothing }
                  - id: drug-only
                    groups: [{ group: drug, n: 8, mean: 1, sd: 1 }, { group: vehicle, n: 8, mean: 1, sd: 1 }]
                  - id: uncontrolled
                    groups: [{ group: ev-high, n: 8, mean: 1, sd: 1 }, { group: ev-low, n: 8, mean: 1, sd: 1 }]
                """);
        assertThat(comparisons.all()).isEmpty();
        assertThat(comparisons.leftOut())
                .extracting(one -> one.outcome().id() + ": " + one.why())
                .containsExactly(
                        "nothing: no values by group",
                        "drug-only: drug was not given vesicles and is no control",
                        "drug-only: no value of a group that was given vesicles",
                        "uncontrolled: no value of a control group");
    }

    @Test
    void other_groups_are_controls_where_the_study_says_so() {
        Comparisons comparisons = of("""
                format: 1
                study: { id: made-up }
                in-vivo:
                  - id: wound
                    groups:
                      - { id: ev, intervention: msc-ev }
                      - { id: depleted, intervention: other, serves-as-control: true }
                outcomes:
                  - id: closure
                    groups: [{ group: ev, n: 8, mean: 2, sd: 1 }, { group: depleted, n: 8, mean: 1, sd: 1 }]
                """);
        assertThat(comparisons.all())
                .extracting(one -> one.control().group().id())
                .containsExactly("depleted");
    }

    @Test
    void outcome_that_names_none_of_several_experiments_is_left_out() {
        Comparisons comparisons = of("""
                format: 1
                study: { id: made-up }
                in-vivo: [{ id: wound }, { id: burn }]
                outcomes: [{ id: closure }]
                """);
        assertThat(comparisons.leftOut())
                .extracting(Comparisons.LeftOut::why)
                .containsExactly("names none of several experiments");
    }

    private static Comparison only(String outcome) {
        Comparisons comparisons = of(ANIMALS + outcome);
        assertThat(comparisons.all()).hasSize(1);
        return comparisons.all().get(0);
    }

    private static Comparisons of(String manifest) {
        try {
            return Comparisons.of(new ManifestReader()
                    .read(manifest.getBytes(StandardCharsets.UTF_8), "made-up.yaml")
                    .value());
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }
}
