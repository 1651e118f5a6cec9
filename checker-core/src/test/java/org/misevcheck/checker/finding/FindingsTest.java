package org.misevcheck.checker.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.misevcheck.checker.finding.Verdict.MET;
import static org.misevcheck.checker.finding.Verdict.NOT_APPLICABLE;
import static org.misevcheck.checker.finding.Verdict.NOT_ASSESSED;
import static org.misevcheck.checker.finding.Verdict.NOT_MET;
import static org.misevcheck.checker.finding.Verdict.NOT_REPORTED;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.study.Coverage;
import org.misevcheck.checker.study.Study;

class FindingsTest {

    private static final String CODE = "TEST2026-TOY-01";
    private static final String SOURCE = "cell-sources[a]";

    /** Species was looked for and nothing else. */
    private final Findings findings = findings(covering(Set.of("cell-sources.species"), Set.of()), "");

    private static Coverage covering(Set<String> sections, Set<String> saidNotReported) {
        return new Coverage(false, sections, saidNotReported);
    }

    /** Exceptions are allowed for criteria numbered 01 and 02. */
    private static Findings findings(Coverage coverage, String justifications) {
        String manifest = "format: 1\nstudy: { id: s }\n" + justifications;
        try {
            Study study = new ManifestReader()
                    .read(manifest.getBytes(StandardCharsets.UTF_8), "s.yaml")
                    .value();
            return new Findings(study.covering(coverage), code -> !code.value().endsWith("03"));
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    private static Verdict verdict(String justifications, Consumer<Findings> rule) {
        Findings given = findings(Coverage.FULL, justifications);
        rule.accept(given);
        return given.inReportOrder().get(0).verdict();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cell-sources[a].line: lost; JUSTIFIED",
                "cell-sources.line: lost; JUSTIFIED",
                "cell-sources[a]: lost; JUSTIFIED",
                "cell-sources[b].line: lost; NOT_REPORTED",
                "cell-sources[a].line: { claim-limited: true }; NOT_REPORTED",
                "cell-sources[a].linen: lost; NOT_REPORTED",
            })
    void a_shortfall_with_a_reason_for_its_place_is_justified(String justification, Verdict verdict) {
        String justifications = "justifications:\n  " + justification + "\n";
        assertThat(verdict(justifications, given -> given.notReported(CODE, SOURCE + ".line")))
                .isEqualTo(verdict);
        assertThat(verdict(
                        justifications,
                        given -> given.notReportedWithout(CODE, SOURCE, List.of(SOURCE + ".line|species"))))
                .isEqualTo(verdict);
        assertThat(verdict(justifications, given -> given.notMet(CODE, SOURCE + ".line")))
                .isEqualTo(verdict == NOT_REPORTED ? NOT_MET : verdict);
    }

    @Test
    void a_reason_for_some_of_what_is_missing_justifies_nothing() {
        assertThat(verdict(
                        "justifications: { 'cell-sources[a].line': lost }\n",
                        given ->
                                given.notReportedWithout(CODE, SOURCE, List.of(SOURCE + ".line", SOURCE + ".species"))))
                .isEqualTo(NOT_REPORTED);
    }

    @Test
    void a_guideline_without_exceptions_takes_no_reason() {
        assertThat(verdict(
                        "justifications: { 'cell-sources[a].line': lost }\n",
                        given -> given.notReported("TEST2026-TOY-03", SOURCE + ".line")))
                .isEqualTo(NOT_REPORTED);
    }

    @Test
    void the_reasons_are_the_arguments() {
        Findings given = findings(Coverage.FULL, "justifications: { 'cell-sources[a]': lost in a move }\n");
        given.notReported(CODE, SOURCE + ".line", "line");
        assertThat(given.inReportOrder().get(0).arguments()).containsExactly(List.of("lost in a move"));
    }

    private Finding only() {
        assertThat(findings.inReportOrder()).hasSize(1);
        return findings.inReportOrder().get(0);
    }

    private void assertOnly(Verdict verdict, String subject, Object... arguments) {
        assertThat(only()).isEqualTo(new Finding(new CriterionCode(CODE), verdict, subject, List.of(arguments), false));
    }

    @Test
    void met_rests_on_what_is_stated_and_needs_no_coverage() {
        findings.met(CODE, SOURCE + ".line", 95.0);
        assertOnly(MET, SOURCE + ".line", 95.0);
    }

    @Test
    void not_met_rests_on_what_is_stated_and_needs_no_coverage() {
        findings.notMet(CODE, SOURCE + ".line", 94.9);
        assertOnly(NOT_MET, SOURCE + ".line", 94.9);
    }

    @Test
    void not_applicable_rests_on_what_is_stated_and_needs_no_coverage() {
        findings.notApplicable(CODE, SOURCE);
        assertOnly(NOT_APPLICABLE, SOURCE);
    }

    @Test
    void not_reported_where_somebody_looked() {
        findings.notReported(CODE, SOURCE + ".species");
        assertOnly(NOT_REPORTED, SOURCE + ".species");
    }

    @Test
    void not_assessed_where_nobody_looked() {
        findings.notReported(CODE, SOURCE + ".line", "line");
        assertOnly(NOT_ASSESSED, SOURCE + ".line", "line");
    }

    @Test
    void not_met_without_something_needs_that_everything_absent_was_looked_for() {
        findings.notMetWithout(CODE, SOURCE, List.of(SOURCE + ".species"), 1);
        assertOnly(NOT_MET, SOURCE, 1);
    }

    @Test
    void not_met_without_something_is_not_assessed_when_one_absent_place_was_not_looked_for() {
        findings.notMetWithout(CODE, SOURCE, List.of(SOURCE + ".species", SOURCE + ".line"), 1);
        assertOnly(NOT_ASSESSED, SOURCE, 1);
    }

    @Test
    void not_met_with_nothing_absent_rests_on_what_is_stated() {
        findings.notMetWithout(CODE, SOURCE, List.of());
        assertOnly(NOT_MET, SOURCE);
    }

    @Test
    void not_reported_without_names_only_what_was_looked_for() {
        findings.notReportedWithout(CODE, SOURCE, List.of(SOURCE + ".line", SOURCE + ".species"), "more");
        assertOnly(NOT_REPORTED, SOURCE, List.of("species"), "more");
    }

    @Test
    void not_reported_without_is_not_assessed_when_nothing_absent_was_looked_for() {
        findings.notReportedWithout(CODE, SOURCE, List.of(SOURCE + ".line", SOURCE + ".donor.sex"));
        assertOnly(NOT_ASSESSED, SOURCE, List.of("line", "donor.sex"));
    }

    @Test
    void not_reported_without_names_places_outside_the_subject_in_full() {
        findings.notReportedWithout(CODE, "collections[b]", List.of(SOURCE + ".species", "collections[bb].serum"));
        assertOnly(NOT_REPORTED, "collections[b]", List.of(SOURCE + ".species"));
    }

    @Test
    void a_rule_that_misses_nothing_and_says_so_is_defective() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings.notReportedWithout(CODE, SOURCE, List.of()))
                .withMessage(CODE + ": nothing is absent on " + SOURCE);
    }

    @Test
    void not_applicable_without_a_section_that_was_looked_for() {
        findings.notApplicableWithout(CODE, "cell-sources.species");
        assertOnly(NOT_APPLICABLE, "cell-sources.species");
    }

    @Test
    void not_applicable_without_a_section_is_not_assessed_where_nobody_looked() {
        findings.notApplicableWithout(CODE, "in-vivo");
        assertOnly(NOT_ASSESSED, "in-vivo");
    }

    @Test
    void a_written_out_not_reported_counts_as_looked_for() {
        Findings said = findings(covering(Set.of(), Set.of(SOURCE + ".line")), "");
        said.notReported(CODE, SOURCE + ".line");
        said.notReported(CODE, "cell-sources[b].line");
        assertThat(said.inReportOrder())
                .extracting(Finding::subject, Finding::verdict)
                .containsExactly(tuple(SOURCE + ".line", NOT_REPORTED), tuple("cell-sources[b].line", NOT_ASSESSED));
    }

    @Test
    void advice_goes_with_the_finding_on_its_subject_and_changes_no_verdict() {
        findings.advise(CODE, SOURCE);
        findings.notMet(CODE, SOURCE);
        findings.notMet(CODE, "cell-sources[b]");
        assertThat(findings.inReportOrder())
                .extracting(Finding::subject, Finding::verdict, Finding::advised)
                .containsExactly(tuple(SOURCE, NOT_MET, true), tuple("cell-sources[b]", NOT_MET, false));
    }

    @Test
    void advice_on_a_subject_without_finding_is_not_lost_in_silence() {
        findings.met(CODE, SOURCE);
        findings.advise(CODE, "cell-sources[typo]");
        assertThatIllegalStateException()
                .isThrownBy(findings::inReportOrder)
                .withMessageContaining(CODE + " cell-sources[typo]");
    }

    @Test
    void the_report_order_is_by_code_and_subject_whatever_fired_first() {
        findings.met("TEST2026-TOY-02", "b");
        findings.met("TEST2026-TOY-02", "a");
        findings.met("TEST2026-TOY-01", "c");
        assertThat(findings.inReportOrder()).extracting(Finding::subject).containsExactly("c", "a", "b");
    }

    @Test
    void an_unknown_form_of_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> findings.met("TOY 1", "a"));
    }
}
