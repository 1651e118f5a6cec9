package org.misevcheck.checker.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;

class JudgedStudiesTest {

    @Test
    void table_has_a_line_for_each_set_of_judgements_in_the_instruments_words() {
        JudgedStudies.Table table = only("""
                risk-of-bias:
                  - instrument: SYRCLE
                    reviewer: AB
                    judgements: [{ domain: "1", judgement: Low risk, support: drawn lots }, { domain: blinding of caregivers, judgement: "no" }]
                  - instrument: SYRCLE RoB tool
                    reviewer: CD
                    judgements: [{ domain: allocation sequence, judgement: "?" }]
                """);
        assertThat(table.isOneLineEach()).isFalse();
        assertThat(table.domains()).hasSize(10).startsWith("sequence-generation", "baseline-characteristics");
        assertThat(table.lines()).extracting(JudgedStudies.Line::reviewer).containsExactly("AB", "CD");
        assertThat(table.lines().get(0).judgements())
                .containsOnlyKeys("sequence-generation", "blinding-of-caregivers")
                .containsEntry("sequence-generation", new JudgedStudies.Cell("low", false, "drawn lots"))
                .containsEntry("blinding-of-caregivers", new JudgedStudies.Cell("high", false, null));
        assertThat(table.lines().get(1).judgements())
                .containsEntry("sequence-generation", new JudgedStudies.Cell("unclear", false, null));
    }

    @Test
    void domain_that_a_set_judges_twice_and_otherwise_keeps_both_words() {
        JudgedStudies.Table table = only("""
                risk-of-bias:
                  - instrument: Our own
                    judgements:
                      - { domain: fun, judgement: some, support: laughs }
                      - { domain: fun, judgement: none }
                      - { domain: joy, judgement: some }
                      - { domain: joy, judgement: some, support: smiles }
                """);
        assertThat(table.isOneLineEach()).isTrue();
        assertThat(table.lines().get(0).judgements())
                .containsEntry("fun", new JudgedStudies.Cell("some / none", true, "laughs"))
                .containsEntry("joy", new JudgedStudies.Cell("some", false, "smiles"));
    }

    @Test
    void overall_is_the_worst_and_not_better_than_what_is_not_judged() {
        assertThat(overallOfZhu("low", 10)).isEqualTo("low");
        assertThat(overallOfZhu("low", 9)).isEqualTo("not judged");
        assertThat(overallOfZhu("unclear", 10)).isEqualTo("unclear");
        assertThat(overallOfZhu("high", 1)).isEqualTo("high");
    }

    private static String overallOfZhu(String word, int judged) {
        StringBuilder text = new StringBuilder("risk-of-bias:\n  - instrument: SYRCLE\n    judgements:\n");
        for (int i = 1; i <= judged; i++) {
            text.append("      - { domain: \"%d\", judgement: %s }\n".formatted(i, i == 1 ? word : "low"));
        }
        JudgedStudies.Table table = only(text.toString());
        return table.overall(table.lines().get(0));
    }

    @Test
    void overall_of_camarades_is_points_and_of_an_unknown_instrument_nothing() {
        JudgedStudies.Table camarades = only("""
                risk-of-bias:
                  - instrument: CAMARADES
                    variant: reduced
                    judgements: [{ domain: random allocation, judgement: "yes" }, { domain: sample size, judgement: "no" }]
                """);
        assertThat(camarades.overall(camarades.lines().get(0))).isEqualTo("1 of 2");
        JudgedStudies.Table own = only("""
                risk-of-bias: [{ instrument: Our own, judgements: [{ domain: fun, judgement: low }] }]
                """);
        assertThat(own.overall(own.lines().get(0))).isNull();
    }

    private static JudgedStudies.Table only(String judgements) {
        JudgedStudies judged = new JudgedStudies();
        try {
            judged.add(new ManifestReader()
                    .read(
                            ("format: 1\nstudy: { id: made-up }\n" + judgements).getBytes(StandardCharsets.UTF_8),
                            "made-up.yaml")
                    .value());
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
        List<JudgedStudies.Table> tables = judged.tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }
}
