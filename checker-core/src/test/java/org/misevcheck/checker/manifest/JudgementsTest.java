package org.misevcheck.checker.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.misevcheck.checker.manifest.Manifests.onlyProblem;
import static org.misevcheck.checker.manifest.Manifests.problems;
import static org.misevcheck.checker.manifest.Manifests.study;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of instruments that are known are checked; those of others are the reviewers' own. */
class JudgementsTest {

    private static String manifest(String set) {
        return "format: 1\nstudy: { id: example }\nrisk-of-bias:\n  - " + set + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ instrument: SYRCLE, judgements: [{ domain: 1, judgement: low }, { domain: baseline, judgement: high }] }",
                "{ instrument: 'SYRCLE, Zhu 2025', judgements: [{ domain: randomization declared, judgement: yes }] }",
                "{ instrument: syrcle-zhu-2025, variant: original }",
                "{ instrument: SYRCLE, variant: other, judgements: [{ domain: funding, judgement: low }] }",
                "{ instrument: CAMARADES, variant: reduced, judgements: [{ domain: dropouts, judgement: partly }] }",
                "{ instrument: CAMARADES, variant: Organ adapted, judgements: [{ domain: blinded SAH induction, judgement: no }] }",
                "{ instrument: RoB 2, judgements: [{ domain: deviations, judgement: some concerns }, { domain: deviations, judgement: low }] }",
                "{ instrument: ROBINS-I, variant: organ-adapted, judgements: [{ domain: confounding, judgement: serious }] }"
            })
    void these_are_taken(String set) {
        assertThat(study(manifest(set)).riskOfBias()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ instrument: SYRCLE, judgements: [{ ▲domain: sequence generatoin, judgement: low }] }"
                        + "|judgements[0].domain|'sequence generatoin' is no domain of syrcle|did you mean 'sequence-generation'?",
                "{ instrument: SYRCLE, judgements: [{ ▲domain: 11, judgement: low }] }"
                        + "|judgements[0].domain|'11' is no domain of syrcle|one of: sequence-generation, baseline",
                "{ instrument: SYRCLE, judgements: [{ domain: 1, ▲judgement: moderate }] }"
                        + "|judgements[0].judgement|'moderate' is no judgement of syrcle|one of: low, high, unclear",
                "{ instrument: SYRCLE, judgements: [{ domain: 1, judgement: low }, { ▲domain: sequence generation, judgement: high }] }"
                        + "|judgements[1].domain|sequence-generation is judged here already|an entry of their own",
                "{ instrument: syrcle-zhu-2025, judgements: [{ ▲domain: random outcome assessment, judgement: low }] }"
                        + "|judgements[0].domain|'random outcome assessment' is no domain of syrcle-zhu-2025|one of: randomisation-declared",
                "{ instrument: CAMARADES, judgements: [{ domain: 1, ▲judgement: low }] }"
                        + "|judgements[0].judgement|'low' is no judgement of camarades|one of: yes, no",
                "{ instrument: CAMARADES, variant: comorbidity-dropped, judgements: [{ ▲domain: comorbidity, judgement: no }] }"
                        + "|judgements[0].domain|'comorbidity' is no domain of camarades|one of: peer-reviewed-publication",
                "{ instrument: SYRCLE, ▲variant: organ-adapted }"
                        + "|variant|'organ-adapted' is no variant of syrcle|one of: original, reduced, other",
                "{ instrument: syrcle-zhu-2025, ▲variant: protocol-extended }"
                        + "|variant|'protocol-extended' is no variant of syrcle-zhu-2025|one of: original, reduced",
                "{ ▲instrument: SYCRLE, judgements: [{ domain: 1, judgement: low }] }"
                        + "|instrument|'SYCRLE' is not known, and nearly 'syrcle'|write 'syrcle'"
            })
    void these_are_refused_where_they_stand(String set, String place, String what, String remedy) {
        Problem problem = onlyProblem(manifest(set));
        assertThat(problem.path()).isEqualTo("risk-of-bias[0]." + place);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.remedy()).contains(remedy);
    }

    @Test
    void what_is_missing_altogether_is_one_problem() {
        assertThat(problems(manifest("{ judgements: [{ domain: 1 }] }")))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("risk-of-bias[0].instrument", "risk-of-bias[0].judgements[0].judgement");
        assertThat(problems(manifest("{ instrument: SYRCLE, judgements: [{ judgement: low }] }")))
                .extracting(Problem::path)
                .containsExactly("risk-of-bias[0].judgements[0].domain");
    }
}
