package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.misevcheck.checker.finding.Verdict.MET;
import static org.misevcheck.checker.finding.Verdict.NOT_APPLICABLE;
import static org.misevcheck.checker.finding.Verdict.NOT_MET;
import static org.misevcheck.checker.finding.Verdict.NOT_REPORTED;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Problem;
import org.misevcheck.checker.study.Route;
import org.misevcheck.checker.study.Tissue;

/** Names that have misled checklists and their readers, each followed from the manifest to the verdict. */
class MarkerTrapsTest {

    @Test
    void tubulin_is_not_TUB() {
        assertThat(refused(proteins("TUB: detected")).remedy()).isEqualTo("TUB is tubby; tubulin is TUBA1A or TUBB");
        assertThat(verdict("MISEV2023-CHAR-07", proteins("tubulin: detected"))).isEqualTo(MET);
        assertThat(verdict("MISEV2018-CHAR-07", proteins("TUBA1A: detected"))).isEqualTo(MET);
    }

    @Test
    void H2_A_of_mice_is_no_histone() {
        assertThat(refused(proteins("H2-A: detected")).remedy())
                .contains("write H2-Aa or H2-Ab1", "histone H2A is H2A");
        assertThat(verdict("MISEV2023-CHAR-06", proteins("H2-Aa: detected"))).isEqualTo(MET);
    }

    @Test
    void IL_is_no_gene_and_receptors_are_no_interleukins() {
        assertThat(refused(proteins("IL: detected")).remedy()).contains("name the interleukin, such as IL6");
        assertThat(verdict("MISEV2023-CHAR-07", proteins("IL6: detected"))).isEqualTo(NOT_REPORTED);
        assertThat(refused(proteins("IL6R: detected")).what()).contains("'IL6R'");
    }

    @Test
    void annexin_V_on_an_apoptotic_preparation_shows_a_lipid() {
        String preparation = """
                format: 1
                study: { id: trap }
                ev-preparations:
                  - id: apo
                    term: apoptotic-ev
                    characterisation:
                      proteins: { annexin V: %s }
                """;
        String stained = preparation.formatted("{ result: detected, techniques: [annexin-v-staining] }");
        assertThat(verdict("MISEV2023-CHAR-07", stained)).isEqualTo(NOT_REPORTED);
        assertThat(verdict("MISEV2018-CHAR-07", stained)).isEqualTo(NOT_REPORTED);
        assertThat(verdict("MISEV2023-CHAR-07", preparation.formatted("detected")))
                .isEqualTo(NOT_REPORTED);
        assertThat(verdict("MISEV2018-CHAR-07", preparation.formatted("detected")))
                .isEqualTo(NOT_REPORTED);
        String blotted = preparation.formatted("{ result: detected, techniques: [western-blot] }");
        assertThat(verdict("MISEV2023-CHAR-07", blotted)).isEqualTo(MET);
        assertThat(verdict("MISEV2018-CHAR-07", blotted)).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "MISEV2023-CHAR-07, MET",
        "MISEV2023-CHAR-08, MET",
        "MISEV2018-CHAR-07, MET",
        "MISEV2018-CHAR-08, NOT_REPORTED"
    })
    void HSP90AB1_is_in_two_categories_of_2023_and_in_one_of_2018(String code, Verdict verdict) {
        assertThat(verdict(code, proteins("HSP90AB1: detected"))).isEqualTo(verdict);
    }

    @Test
    void CD9_may_be_absent_from_vesicles_of_MSC_that_show_CD63_and_CD81() {
        String of = "CD9: not-detected, CD63: detected, CD81: detected";
        assertThat(verdict("MISEV2023-CHAR-06", proteins(of))).isEqualTo(MET);
        assertThat(verdict("MISEV2018-CHAR-06", proteins(of))).isEqualTo(MET);
        assertThat(verdict("MISEV2023-CHAR-06", proteins("CD9: not-detected"))).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"calnexin: not-detected", "CANX: not-detected", "calnexin: detected", "GM130: not-detected"})
    void calnexin_is_a_control_of_category_4_and_never_of_category_3(String protein) {
        assertThat(verdict("MISEV2023-CHAR-08", proteins(protein))).isEqualTo(NOT_REPORTED);
        assertThat(verdict("MISEV2018-CHAR-08", proteins(protein))).isEqualTo(NOT_REPORTED);
        assertThat(verdict("MISEV2023-CHAR-09", proteins(protein))).isEqualTo(MET);
        assertThat(verdict("MISEV2018-CHAR-09", proteins(protein))).isEqualTo(MET);
    }

    @Test
    void a_filter_of_0_22_um_is_filtration_and_one_of_100_kDa_is_ultrafiltration() {
        String filtered = separation("method: filtration, pore-micrometres: 0.22, membrane: PES, pressure: syringe");
        assertThat(verdict("MISEV2023-SEP-12", filtered)).isEqualTo(MET);
        assertThat(verdict("MISEV2023-SEP-06", filtered)).isEqualTo(NOT_APPLICABLE);
        String concentrated = separation("method: ultrafiltration, cut-off-kda: 100");
        assertThat(verdict("MISEV2023-SEP-12", concentrated)).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict("MISEV2023-SEP-06", concentrated)).isEqualTo(NOT_REPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"method: ultrafiltration, pore-micrometres: 0.22", "method: 0.22 um filter"})
    void a_filter_of_0_22_um_is_filtration_whatever_it_is_called(String step) {
        assertThat(verdict("MISEV2023-SEP-06", separation(step))).isEqualTo(NOT_APPLICABLE);
        assertThat(verdict("MISEV2023-SEP-12", separation(step))).isEqualTo(NOT_REPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT", "i.t."})
    void IT_is_intrathecal_or_intratracheal(String route) {
        Problem problem = refused(route(route));
        assertThat(problem.what()).isEqualTo("'%s' is ambiguous".formatted(route));
        assertThat(problem.remedy()).isEqualTo("write one of: intrathecal, intratracheal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IC", "intracerebral", "intracardiac"})
    void IC_is_read_as_the_route_that_says_both(String route) {
        assertThat(CriterionFolder.study(new Example("trap", route(route)))
                        .inVivo()
                        .get(0)
                        .groups()
                        .get(0)
                        .route())
                .isEqualTo(Route.INTRACEREBRAL_OR_INTRACARDIAC);
    }

    @Test
    void AMSC_is_of_fat_or_of_amnion() {
        Problem problem = refused(source("AMSC"));
        assertThat(problem.what()).contains("'AMSC' is ambiguous");
        assertThat(problem.remedy()).isEqualTo("write one of: amnion, adipose");
        assertThat(CriterionFolder.study(new Example("trap", source("hAMSC")))
                        .cellSources()
                        .get(0)
                        .tissue())
                .isEqualTo(Tissue.AMNION);
    }

    @Test
    void CM_is_conditioned_medium_and_no_preparation_of_vesicles() {
        String medium = """
                format: 1
                study: { id: trap }
                cell-sources:
                  - { id: msc, cell-type: mesenchymal-stromal }
                ev-preparations:
                  - { id: cm, cell-source: msc, term: CM }
                """;
        assertThat(verdict("ZHU2025-FULL-05", medium)).isEqualTo(NOT_MET);
        assertThat(refused(medium.replace("mesenchymal-stromal", "CM")).what())
                .contains("'CM' is not a word known here");
    }

    private static String proteins(String of) {
        return """
                format: 1
                study: { id: trap }
                ev-preparations:
                  - id: sev
                    term: small-ev
                    characterisation:
                      proteins: { %s }
                """.formatted(of);
    }

    private static String separation(String step) {
        return """
                format: 1
                study: { id: trap }
                ev-preparations:
                  - id: sev
                    separation:
                      - { %s }
                """.formatted(step);
    }

    private static String route(String route) {
        return """
                format: 1
                study: { id: trap }
                in-vivo:
                  - id: wound
                    groups:
                      - { id: ev, intervention: msc-ev, route: %s }
                """.formatted(route);
    }

    private static String source(String tissue) {
        return """
                format: 1
                study: { id: trap }
                cell-sources:
                  - { id: msc, tissue: %s }
                """.formatted(tissue);
    }

    private static Verdict verdict(String code, String manifest) {
        return CriterionFolder.verdict(
                CriterionFolder.together().evaluate(CriterionFolder.study(new Example("trap", manifest))),
                CriterionCode.of(code));
    }

    private static Problem refused(String manifest) {
        InvalidManifestException refused =
                catchThrowableOfType(InvalidManifestException.class, () -> new ManifestReader()
                        .read(manifest.getBytes(StandardCharsets.UTF_8), "trap.yaml"));
        assertThat(refused).as("the manifest is refused").isNotNull();
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
