package org.misevcheck.checker.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgingInstrumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SYRCLE|SYRCLE",
                "syrcle|SYRCLE",
                "SYRCLE's risk-of-bias tool|SYRCLE",
                "SYRCLE RoB|SYRCLE",
                "syrcle-zhu-2025|SYRCLE_ZHU_2025",
                "SYRCLE, modified by Zhu 2025|SYRCLE_ZHU_2025",
                "Camarades|CAMARADES",
                "CAMARADES checklist|CAMARADES"
            })
    void an_instrument_goes_by_its_names(String name, JudgingInstrument instrument) {
        assertThat(JudgingInstrument.named(name)).isEqualTo(instrument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RoB 2", "ROBINS-I", "NIH", "Cochrane", "a custom 9-item list", "?"})
    void any_other_instrument_is_not_known(String name) {
        assertThat(JudgingInstrument.named(name)).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void an_instrument_has_ten_domains_by_number_and_by_word(JudgingInstrument instrument) {
        List<JudgedDomain> domains = instrument.domains(null);
        assertThat(domains).hasSize(10).doesNotHaveDuplicates();
        for (int i = 0; i < 10; i++) {
            assertThat(instrument.domain(String.valueOf(i + 1), null)).isEqualTo(domains.get(i));
            assertThat(instrument.domain("Domain " + (i + 1), null)).isEqualTo(domains.get(i));
            for (String name : domains.get(i).names()) {
                assertThat(instrument.domain(name, null)).as(name).isEqualTo(domains.get(i));
            }
        }
        assertThat(instrument.domain("0", null)).isNull();
        assertThat(instrument.domain("11", null)).isNull();
    }

    @Test
    void zhu_adds_declared_randomisation_and_leaves_random_outcome_assessment_out() {
        List<JudgedDomain> zhu = JudgingInstrument.SYRCLE_ZHU_2025.domains(null);
        assertThat(zhu)
                .startsWith(JudgedDomain.RANDOMISATION_DECLARED, JudgedDomain.SEQUENCE_GENERATION)
                .doesNotContain(JudgedDomain.RANDOM_OUTCOME_ASSESSMENT)
                .contains(JudgedDomain.BLINDING_OF_OUTCOME_ASSESSMENT)
                .endsWith(JudgedDomain.SELECTIVE_OUTCOME_REPORTING, JudgedDomain.OTHER_SOURCES_OF_BIAS);
    }

    @Test
    void zhu_knows_the_numbers_of_the_tool_by_their_prefix() {
        assertThat(JudgingInstrument.SYRCLE_ZHU_2025.domain("7", null))
                .isEqualTo(JudgedDomain.BLINDING_OF_OUTCOME_ASSESSMENT);
        assertThat(JudgingInstrument.SYRCLE_ZHU_2025.domain("SYR-07", null))
                .isEqualTo(JudgedDomain.BLINDING_OF_OUTCOME_ASSESSMENT);
        assertThat(JudgingInstrument.SYRCLE_ZHU_2025.domain("SYR-01", null))
                .isEqualTo(JudgedDomain.SEQUENCE_GENERATION);
        assertThat(JudgingInstrument.SYRCLE_ZHU_2025.domain("SYR-06", null)).isNull();
    }

    @Test
    void numbers_of_another_instrument_name_nothing() {
        assertThat(JudgingInstrument.SYRCLE.domain("CAM-01", null)).isNull();
        assertThat(JudgingInstrument.CAMARADES.domain("SYR-01", null)).isNull();
        assertThat(JudgingInstrument.CAMARADES.domain("CAM-01", null))
                .isEqualTo(JudgedDomain.PEER_REVIEWED_PUBLICATION);
    }

    @Test
    void randomisation_is_a_different_domain_in_each_instrument_and_none_in_the_tool_itself() {
        for (String spelling : List.of("randomisation", "Randomization")) {
            assertThat(JudgingInstrument.SYRCLE.domain(spelling, null)).isNull();
            assertThat(JudgingInstrument.SYRCLE_ZHU_2025.domain(spelling, null))
                    .isEqualTo(JudgedDomain.RANDOMISATION_DECLARED);
            assertThat(JudgingInstrument.CAMARADES.domain(spelling, null)).isEqualTo(JudgedDomain.RANDOM_ALLOCATION);
        }
    }

    @Test
    void variants_of_the_checklist_have_their_own_items() {
        JudgingInstrument camarades = JudgingInstrument.CAMARADES;
        assertThat(camarades.domains(InstrumentVariant.ORGAN_ADAPTED)).hasSize(10);
        assertThat(camarades.domains(InstrumentVariant.COMORBIDITY_DROPPED))
                .hasSize(9)
                .doesNotContain(JudgedDomain.COMORBIDITY);
        assertThat(camarades.domains(InstrumentVariant.PROTOCOL_EXTENDED))
                .hasSize(12)
                .endsWith(JudgedDomain.INCLUSION_AND_EXCLUSION_CRITERIA, JudgedDomain.SELECTIVE_OUTCOME_REPORTING);
        assertThat(camarades.domain("7", InstrumentVariant.ORGAN_ADAPTED)).isEqualTo(JudgedDomain.COMORBIDITY);
        assertThat(camarades.domain("7", InstrumentVariant.COMORBIDITY_DROPPED)).isNull();
        assertThat(camarades.domain("8", InstrumentVariant.COMORBIDITY_DROPPED))
                .isEqualTo(JudgedDomain.SAMPLE_SIZE_CALCULATION);
        assertThat(camarades.domain("selective reporting", null)).isNull();
        assertThat(camarades.domain("selective reporting", InstrumentVariant.PROTOCOL_EXTENDED))
                .isEqualTo(JudgedDomain.SELECTIVE_OUTCOME_REPORTING);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROTOCOL_EXTENDED", "REDUCED", "OTHER"})
    void numbers_mean_nothing_where_a_variant_may_number_otherwise(InstrumentVariant variant) {
        assertThat(JudgingInstrument.CAMARADES.domain("3", variant)).isNull();
        assertThat(JudgingInstrument.CAMARADES.domain("CAM-03", variant)).isEqualTo(JudgedDomain.RANDOM_ALLOCATION);
        assertThat(JudgingInstrument.CAMARADES.domain("random allocation", variant))
                .isEqualTo(JudgedDomain.RANDOM_ALLOCATION);
    }

    @ParameterizedTest
    @CsvSource({
        "low, LOW",
        "Low risk, LOW",
        "low risk of bias, LOW",
        "+, LOW",
        "yes, LOW",
        "high, HIGH",
        "-, HIGH",
        "no, HIGH",
        "unclear, UNCLEAR",
        "?, UNCLEAR",
        "Unclear risk, UNCLEAR"
    })
    void the_tool_takes_risks_and_answers_to_its_questions(String text, Judgement judgement) {
        assertThat(JudgingInstrument.SYRCLE.judgement(text)).isEqualTo(judgement);
        assertThat(JudgingInstrument.SYRCLE_ZHU_2025.judgement(text)).isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({"yes, YES", "Yes, YES", "Y, YES", "1, YES", "no, NO", "N, NO", "0, NO", "not stated, NO"})
    void the_checklist_takes_points(String text, Judgement judgement) {
        assertThat(JudgingInstrument.CAMARADES.judgement(text)).isEqualTo(judgement);
    }

    @Test
    void words_of_other_instruments_are_none() {
        assertThat(JudgingInstrument.SYRCLE.judgement("moderate")).isNull();
        assertThat(JudgingInstrument.SYRCLE.judgement("")).isNull();
        assertThat(JudgingInstrument.SYRCLE.judgement("not stated")).isNull();
        assertThat(JudgingInstrument.SYRCLE.judgement("1")).isNull();
        assertThat(JudgingInstrument.CAMARADES.judgement("low")).isNull();
        assertThat(JudgingInstrument.CAMARADES.judgement("unclear")).isNull();
    }

    @Test
    void a_variant_belongs_to_its_instrument() {
        assertThat(InstrumentVariant.ORGAN_ADAPTED.isOf(JudgingInstrument.SYRCLE))
                .isFalse();
        assertThat(InstrumentVariant.ORGAN_ADAPTED.isOf(JudgingInstrument.CAMARADES))
                .isTrue();
        assertThat(InstrumentVariant.REDUCED.isOf(JudgingInstrument.SYRCLE)).isTrue();
    }
}
