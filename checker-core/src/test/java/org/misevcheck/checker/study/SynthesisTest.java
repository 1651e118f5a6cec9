package org.misevcheck.checker.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of printed numbers; values calculated by hand. */
class SynthesisTest {

    private static Part part(int n, double percent) {
        return new Part("parts[0]", "x", "a", n, percent, null, null);
    }

    private static PooledResult result(
            @Nullable EffectMeasure measure, double estimate, @Nullable Double low, @Nullable Double high) {
        return new PooledResult(
                "pooled[0]",
                null,
                null,
                null,
                null,
                measure,
                null,
                null,
                null,
                estimate,
                low,
                high,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "64, 82, 78", // 64/82.5 % = 77.6 and 64/81.5 % = 78.5
        "2, 2.6, 76 to 78",
        "17, 21.8, 78",
        "37, 44.9, no whole number",
        "72, 86.7, 83",
        "83, 100, 83",
        "0, 0, no one number",
        "1, 0.4, 223 to 285"
    })
    void denominators_that_a_printed_percentage_fits(int n, double percent, String denominators) {
        assertThat(part(n, percent).fittingDenominators()).isEqualTo(denominators);
    }

    @Test
    void a_percentage_exactly_between_two_may_be_either() {
        assertThat(part(1, 12).isPercentOf(8)).isTrue();
        assertThat(part(1, 13).isPercentOf(8)).isTrue();
        assertThat(part(1, 12.4).isPercentOf(8)).isFalse();
        assertThat(part(1, 12.5).isPercentOf(8)).isTrue();
    }

    @Test
    void a_share_has_one_decimal_more_than_the_print() {
        assertThat(part(64, 82).shareOf(83)).isEqualTo("77.1");
        assertThat(part(37, 44.9).shareOf(83)).isEqualTo("44.58");
    }

    @Test
    void rounding_is_no_distance_from_the_middle() {
        assertThat(result(EffectMeasure.SMD, 3.60, 3.23, 3.96).offCentre()).isZero();
        // |-4.02 + 3.755| - 0.01 of 1.525
        assertThat(result(EffectMeasure.SMD, -4.02, -5.28, -2.23).offCentre()).isCloseTo(0.16721, within(1e-4));
    }

    @Test
    void ratios_have_their_middle_on_the_logarithmic_scale() {
        assertThat(result(EffectMeasure.OR, 6.45, 2.78, 14.97).offCentre()).isZero();
        assertThat(result(EffectMeasure.OR, 6.45, 2.78, 14.97).middle()).isEqualTo("6.451");
        assertThat(result(EffectMeasure.MD, 6.45, 2.78, 14.97).offCentre()).isGreaterThan(0.3);
        assertThat(result(EffectMeasure.HR, 0.33, 0.0, 1.0).offCentre()).isNull();
    }

    @Test
    void there_is_no_middle_without_interval_measure_or_within_limits_in_the_wrong_order() {
        assertThat(result(null, 1, 0.0, 2.0).offCentre()).isNull();
        assertThat(result(EffectMeasure.MD, 1, null, 2.0).offCentre()).isNull();
        assertThat(result(EffectMeasure.MD, 1, 2.0, 0.0).offCentre()).isNull();
        assertThat(result(EffectMeasure.MD, 1, 1.0, 1.0).offCentre()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Yi and Wang 2021, yi2021",
        "Yi2021, yi2021",
        "Chen C et al. 2024, chen2024",
        "'Chen, C. (2024)', chen2024",
        "Firouzabadi 2024b, firouzabadi2024b",
        "van der Berg 2020a, vanderberg2020a",
        "García-López et al. 2019, garcialopez2019",
        "O'Brien & Smith 2018, obrien2018",
        "PMID 29378639, pmid29378639",
        "The long-term study, thelongtermstudy"
    })
    void studies_are_told_apart_by_name_and_year(String citation, String plain) {
        assertThat(IncludedStudy.plainName(citation)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "<0.00001, 0.01, true",
        "<0.01, 0.01, true",
        "<0.05, 0.01,",
        "0.005, 0.01, true",
        "= 0.01, 0.01, false",
        ">0.05, 0.01, false",
        ">0.005, 0.01,",
        "≤ 0.01, 0.01, true",
        "1e-5, 0.01, true"
    })
    void a_printed_bound_may_leave_open_whether_p_is_below(String printed, double threshold, @Nullable Boolean below) {
        assertThat(PrintedP.of(printed).isBelow(threshold)).isEqualTo(below);
    }

    @ParameterizedTest
    @CsvSource({"0.00, false", "<0.000, false", "0.001, true", "1, true", "1.01, false"})
    void p_is_more_than_nothing_and_at_most_one(String printed, boolean possible) {
        assertThat(PrintedP.of(printed).isPossible()).isEqualTo(possible);
    }

    @Test
    void words_are_compared_without_case_signs_and_accents_and_with_decimal_points() {
        assertThat(PlainWords.same("Premature ovarian insufficiency", "premature  Ovarian-insufficiency"))
                .isTrue();
        assertThat(PlainWords.same("García", "Garcia")).isTrue();
        assertThat(PlainWords.same("3.7", "37")).isFalse();
        assertThat(PlainWords.same("et al.", "et al")).isTrue();
        assertThat(PlainWords.same(null, "a")).isFalse();
        assertThat(PlainWords.same(null, null)).isTrue();
    }
}
