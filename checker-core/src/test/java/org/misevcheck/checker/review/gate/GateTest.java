package org.misevcheck.checker.review.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.misevcheck.checker.review.gate.MadeUpReview.DOSE;
import static org.misevcheck.checker.review.gate.MadeUpReview.MARKER;
import static org.misevcheck.checker.review.gate.MadeUpReview.at;
import static org.misevcheck.checker.review.gate.MadeUpReview.excluded;
import static org.misevcheck.checker.review.gate.MadeUpReview.included;
import static org.misevcheck.checker.review.gate.MadeUpReview.known;
import static org.misevcheck.checker.review.gate.MadeUpReview.noted;
import static org.misevcheck.checker.review.gate.MadeUpReview.reportOf;
import static org.misevcheck.checker.review.gate.MadeUpReview.row;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.finding.Verdict;

class GateTest {

    private static final Verdict MET = Verdict.MET;
    private static final Verdict NOT_MET = Verdict.NOT_MET;
    private static final Verdict SILENT = Verdict.NOT_REPORTED;

    private static MadeUpReview review() {
        return new MadeUpReview();
    }

    private static List<String> told(GateReport report) {
        return report.faults().stream()
                .map(judged -> "%s %s %s"
                        .formatted(
                                judged.fault().code().word(),
                                judged.standing().word(),
                                judged.fault().study())
                        .strip())
                .toList();
    }

    private static Fault only(GateReport report) {
        assertThat(report.faults()).hasSize(1);
        return report.faults().get(0).fault();
    }

    @Test
    void a_list_that_agrees_with_the_evidence_opens_the_gate() {
        GateReport report = review().listing(
                        included("in"),
                        excluded("out", "no usable dose"),
                        row("open", ListedDecision.AWAITING_CLASSIFICATION))
                .eligible("in")
                .study("out", MET, NOT_MET, MET)
                .study("open", MET, MET, SILENT)
                .judged();
        assertThat(report.faults()).isEmpty();
        assertThat(report.isOpen()).isTrue();
        assertThat(report.lines())
                .extracting(GateReport.Line::study, GateReport.Line::computed, GateReport.Line::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("in", "included", null),
                        org.assertj.core.groups.Tuple.tuple("out", "excluded", null),
                        org.assertj.core.groups.Tuple.tuple("open", "awaiting classification", null));
    }

    @Test
    void a_study_that_the_evidence_excludes_cannot_be_included() {
        GateReport report = review().listing(included("in"), included("out"))
                .eligible("in")
                .study("out", MET, NOT_MET, NOT_MET)
                .judged();
        Fault fault = only(report);
        assertThat(fault.code().word()).isEqualTo("GATE-INCLUDED-AGAINST-EVIDENCE");
        assertThat(fault.at()).isEqualTo(new Location("inclusion.csv", "studies[1].decision"));
        assertThat(fault.what())
                .isEqualTo("out is listed as included at pooling, and the evidence excludes it:"
                        + " TOY2020-A-02 (no usable dose), TOY2020-A-03 (no marker)");
        assertThat(fault.mend()).contains("exclude it with the reason 'no usable dose'");
        assertThat(fault.about()).containsExactly(DOSE, MARKER);
        assertThat(fault.grounds()).hasSize(2);
        assertThat(report.isOpen()).isFalse();
    }

    @Test
    void what_the_evidence_leaves_open_is_a_warning_unless_the_review_wants_it_red() {
        MadeUpReview review = review().listing(included("open"), excluded("shut", "no marker"))
                .study("open", MET, MET, SILENT)
                .study("shut", MET, MET, SILENT);
        assertThat(told(review.judged()))
                .containsExactly("GATE-INCLUDED-WHILE-AWAITING warns open", "GATE-EXCLUDED-WHILE-AWAITING warns shut");
        assertThat(review.judged().isOpen()).isTrue();
        assertThat(told(review.failingOnAwaiting().judged()))
                .containsExactly("GATE-INCLUDED-WHILE-AWAITING fails open", "GATE-EXCLUDED-WHILE-AWAITING fails shut");
    }

    @Test
    void a_study_that_the_evidence_includes_cannot_be_excluded() {
        GateReport report =
                review().listing(excluded("in", "no marker")).eligible("in").judged();
        assertThat(told(report)).containsExactly("GATE-EXCLUDED-THOUGH-ELIGIBLE fails in");
    }

    @ParameterizedTest
    @CsvSource({
        "no usable dose,  NOT_MET, NOT_MET,      ''",
        "No  usable dose, NOT_MET, NOT_MET,      ''",
        "no marker,       NOT_MET, NOT_MET,      GATE-REASON-NOT-PRIMARY noted out",
        "no marker,       NOT_MET, MET,          GATE-REASON-CONTRADICTED fails out",
        "no marker,       NOT_MET, NOT_REPORTED, GATE-REASON-CONTRADICTED fails out",
        "no usable dose,  MET,     NOT_REPORTED, GATE-REASON-CONTRADICTED fails out",
        "no marker,       MET,     NOT_REPORTED, GATE-EXCLUDED-WHILE-AWAITING warns out",
        "no control group, MET,    NOT_MET,      GATE-REASON-CONTRADICTED fails out",
        "too small,       NOT_MET, MET,          GATE-REASON-UNKNOWN fails out",
        ",                NOT_MET, MET,          GATE-REASON-MISSING fails out",
    })
    void a_reason_of_exclusion_is_one_that_the_evidence_bears_out(
            String reason, Verdict dose, Verdict marker, String told) {
        GateReport report = review().listing(excluded("out", reason))
                .study("out", MET, dose, marker)
                .judged();
        assertThat(told(report)).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void a_reason_of_a_later_stage_is_none_at_an_earlier_one() {
        Fault fault = only(review().listing(at("full-text", excluded("out", "no marker")))
                .study("out", NOT_MET, MET, MET)
                .judged());
        assertThat(fault.code()).isEqualTo(FaultCode.REASON_UNKNOWN);
        assertThat(fault.mend())
                .isEqualTo("it is a reason of a later stage, pooling; its reasons are: no control group");
    }

    @Test
    void a_row_is_held_against_the_decision_at_its_own_stage() {
        MadeUpReview review = review().study("half", MET, NOT_MET, MET);
        assertThat(told(review.listing(
                                at("full-text", included("half")), at("pooling", excluded("half", "no usable dose")))
                        .judged()))
                .isEmpty();
        assertThat(told(review().study("half", MET, NOT_MET, MET)
                        .listing(at("full-text", excluded("half", "no control group")))
                        .judged()))
                .containsExactly("GATE-EXCLUDED-THOUGH-ELIGIBLE fails half");
    }

    @Test
    void a_stage_that_the_protocol_lacks_is_told_with_those_it_has() {
        Fault fault = only(
                review().listing(at("screening", included("in"))).eligible("in").judged());
        assertThat(fault.code()).isEqualTo(FaultCode.STAGE_UNKNOWN);
        assertThat(fault.mend()).isEqualTo("its stages are: full-text, pooling");
    }

    @Test
    void what_is_out_at_one_stage_cannot_be_in_at_a_later_one() {
        GateReport report = review().listing(at("full-text", excluded("x", "no control group")), included("x"))
                .study("x", NOT_MET, MET, MET)
                .judged();
        assertThat(told(report))
                .containsExactly("GATE-INCLUDED-AGAINST-EVIDENCE fails x", "GATE-STAGES-CONTRADICT fails x");
    }

    @Test
    void a_study_cannot_wait_when_the_evidence_decides() {
        assertThat(told(review().listing(
                                row("in", ListedDecision.AWAITING_CLASSIFICATION),
                                row("out", ListedDecision.AWAITING_CLASSIFICATION))
                        .eligible("in")
                        .study("out", NOT_MET, MET, MET)
                        .judged()))
                .containsExactly("GATE-AWAITING-THOUGH-DECIDED fails in", "GATE-AWAITING-THOUGH-DECIDED fails out");
    }

    @Test
    void an_eligible_study_that_the_list_does_not_have_is_told_in_its_manifest() {
        GateReport report = review().listing(included("in"))
                .eligible("in")
                .eligible("forgotten")
                .study("out", NOT_MET, MET, MET)
                .study("open", MET, MET, SILENT)
                .judged();
        Fault fault = only(report);
        assertThat(fault.code()).isEqualTo(FaultCode.MISSING_FROM_LIST);
        assertThat(fault.at()).isEqualTo(new Location("studies/forgotten-1.yaml", "study.id"));
        assertThat(report.lines()).extracting(GateReport.Line::study).containsExactly("in", "forgotten", "out", "open");
    }

    @Test
    void a_study_that_is_listed_only_at_an_earlier_stage_is_missing_at_the_later_one_that_the_list_uses() {
        ListedStudy early = at("full-text", included("early"));
        assertThat(told(review().listing(early).eligible("early").judged())).isEmpty();
        assertThat(told(review().listing(early, included("late"))
                        .eligible("early")
                        .eligible("late")
                        .judged()))
                .containsExactly("GATE-MISSING-FROM-LIST fails early");
    }

    @Test
    void passing_a_stage_at_which_the_list_only_excludes_makes_no_study_eligible() {
        assertThat(told(review().listing(included("in"), at("full-text", excluded("out", "no control group")))
                        .eligible("in")
                        .study("out", NOT_MET, MET, MET)
                        .study("half", MET, NOT_MET, MET)
                        .judged()))
                .isEmpty();
    }

    @Test
    void the_same_study_in_two_rows_of_one_stage_is_listed_twice() {
        Fault fault = only(
                review().listing(included("in"), included("in")).eligible("in").judged());
        assertThat(fault.code()).isEqualTo(FaultCode.LISTED_TWICE);
        assertThat(fault.at().place()).isEqualTo("studies[1].study");
        assertThat(fault.also()).containsExactly(new Location("inclusion.csv", "studies[0].study"));
    }

    private static final String TITLE = "Vesicles of stromal cells close wounds of mice";

    @ParameterizedTest
    @CsvSource({
        "10.1000/A1, 10.1000/a1, ,   ,   ",
        "          ,           , 77, 77, ",
        "10.1000/a1, 10.1000/b2, ,   , Vesicles of stromal cells close wounds of mice",
        "10.1000/a1, 10.1000/b2, ,   , VESICLES of stromal cells: close wounds of mice.",
    })
    void two_rows_of_one_identifier_or_one_title_are_one_study(
            String doi, String otherDoi, String pmid, String otherPmid, String title) {
        GateReport report = review().listing(
                        known(included("a"), title == null ? null : TITLE, doi, pmid, null),
                        known(included("b"), title, otherDoi, otherPmid, null))
                .eligible("a")
                .eligible("b")
                .judged();
        assertThat(told(report)).containsExactly("GATE-LISTED-TWICE fails b");
    }

    @Test
    void papers_are_told_apart_by_anything_else() {
        assertThat(told(review().listing(
                                known(included("a"), "Author correction", "10.1000/a1", "77", null),
                                known(included("b"), "Author correction", "10.1000/a2", "78", null))
                        .eligible("a")
                        .eligible("b")
                        .judged()))
                .isEmpty();
    }

    @Test
    void identifiers_that_only_manifests_give_are_compared_as_well() {
        assertThat(told(review().listing(included("a"), known(included("b"), null, "10.1000/x", null, null))
                        .eligible("a", null, "10.1000/X", null, false)
                        .eligible("b")
                        .judged()))
                .containsExactly("GATE-LISTED-TWICE fails b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1101/2020.01.02.123456", "10.21203/rs.3.rs-1/v1", "10.1101/834747"})
    void a_preprint_and_its_article_are_one_study(String doi) {
        GateReport report = review().listing(
                        known(included("article"), TITLE, "10.1000/a1", null, null),
                        known(included("preprint"), TITLE, doi, null, null))
                .eligible("article")
                .eligible("preprint")
                .judged();
        assertThat(told(report)).containsExactly("GATE-PREPRINT-AND-ARTICLE fails preprint");
        assertThat(only(report).mend())
                .isEqualTo("if they are one study, write report-of article in the row of preprint");
    }

    @Test
    void the_list_or_the_manifest_says_what_is_a_preprint_where_the_doi_does_not() {
        assertThat(told(review().listing(
                                known(included("preprint"), TITLE, null, null, ReportKind.PREPRINT),
                                known(included("article"), TITLE, "10.1101/gad.1", null, null))
                        .eligible("preprint")
                        .eligible("article")
                        .judged()))
                .containsExactly("GATE-PREPRINT-AND-ARTICLE fails article");
        assertThat(told(review().listing(included("preprint"), included("article"))
                        .eligible("preprint", TITLE, null, null, true)
                        .eligible("article", TITLE, null, null, false)
                        .judged()))
                .containsExactly("GATE-PREPRINT-AND-ARTICLE fails article");
    }

    @Test
    void a_preprint_that_is_excluded_or_a_report_of_the_study_is_counted_once() {
        ListedStudy article = known(included("article"), TITLE, "10.1000/a1", null, null);
        assertThat(told(review().listing(
                                article,
                                known(excluded("preprint", "no marker"), TITLE, null, null, ReportKind.PREPRINT))
                        .eligible("article")
                        .study("preprint", MET, MET, NOT_MET)
                        .judged()))
                .isEmpty();
        assertThat(told(review().listing(
                                article,
                                reportOf(
                                        "article", known(included("preprint"), TITLE, null, null, ReportKind.PREPRINT)))
                        .eligible("article")
                        .judged()))
                .isEmpty();
    }

    @Test
    void a_report_goes_the_way_of_its_study_which_is_listed() {
        assertThat(told(review().listing(included("a"), reportOf("a", excluded("b", "no marker")))
                        .eligible("a")
                        .judged()))
                .containsExactly("GATE-REPORT-DISAGREES fails b");
        assertThat(told(review().listing(included("a"), reportOf("c", included("b")))
                        .eligible("a")
                        .judged()))
                .containsExactly("GATE-REPORT-OF-UNKNOWN fails b");
    }

    @Test
    void two_manifests_of_one_study_are_told_once() {
        assertThat(told(review().listing(included("a"), row("b", ListedDecision.AWAITING_CLASSIFICATION))
                        .eligible("a", null, "10.1000/a1", "77", false)
                        .study("b", MET, MET, SILENT)
                        .eligible("a", null, "10.1000/a2", "78", false)
                        .judged()))
                .containsExactly("GATE-TWO-MANIFESTS fails a");
        assertThat(told(review().listing(included("a"))
                        .eligible("a", TITLE, "10.1000/a1", "77", false)
                        .study("b", NOT_MET, MET, MET)
                        .judged()))
                .isEmpty();
        GateReport report = review().listing(included("a"), excluded("b", "no marker"))
                .eligible("a", TITLE, "10.1000/a1", "77", false)
                .eligible("c", TITLE, "10.1000/a1", "77", false)
                .study("b", MET, MET, NOT_MET)
                .judged();
        assertThat(told(report))
                .containsExactlyInAnyOrder("GATE-TWO-MANIFESTS fails c", "GATE-MISSING-FROM-LIST fails c");
    }

    @Test
    void list_and_manifest_are_of_one_paper() {
        assertThat(told(review().listing(known(included("a"), null, "10.1000/a1", "77", null))
                        .eligible("a", null, "10.1000/A1", "77", false)
                        .judged()))
                .isEmpty();
        assertThat(told(review().listing(known(included("a"), null, "10.1000/a1", "77", null))
                        .eligible("a", null, "10.1000/b", "78", false)
                        .judged()))
                .containsExactly("GATE-IDENTIFIERS-DISAGREE fails a", "GATE-IDENTIFIERS-DISAGREE fails a");
    }

    @Test
    void an_inclusion_without_a_manifest_fails_and_an_exclusion_without_one_is_noted() {
        GateReport report = review().listing(
                        known(included("a"), null, "10.1000/A1", null, null), excluded("b", "no marker"))
                .study("other-name", MET, MET, SILENT)
                .judged();
        assertThat(told(report)).containsExactly("GATE-WITHOUT-MANIFEST fails a", "GATE-UNCHECKED noted b");
        Fault fault = review().listing(known(included("a"), null, "10.1000/A1", null, null))
                .eligible("other-name", null, "10.1000/a1", null, false)
                .judged()
                .faults()
                .get(0)
                .fault();
        assertThat(fault.mend()).startsWith("studies/other-name-0.yaml has its DOI, and calls it other-name");
    }

    @Test
    void an_invalid_manifest_is_told_in_the_row_of_its_study() {
        Fault fault = only(review().listing(included("a"), included("b"))
                .eligible("a")
                .invalid("studies/b.yaml")
                .judged());
        assertThat(fault.code()).isEqualTo(FaultCode.INVALID_MANIFEST);
        assertThat(fault.at().place()).isEqualTo("studies[1].study");
        assertThat(only(review().listing(included("a"))
                                .eligible("a")
                                .invalid("studies/c.yml")
                                .judged())
                        .at())
                .isEqualTo(new Location("studies/c.yml", ""));
    }

    @Test
    void a_retracted_study_cannot_be_included_and_every_other_notice_is_noted() {
        GateReport report = review().listing(
                        known(included("a"), null, "10.1000/A1", null, null),
                        known(excluded("b", "no marker"), null, null, "77", null),
                        included("c"),
                        included("d"))
                .eligible("a")
                .study("b", MET, MET, NOT_MET)
                .eligible("c", null, null, "78", false)
                .eligible("d", null, null, "79", false)
                .notice("10.1000/a1", null, RetractionKind.RETRACTED)
                .notice(null, "77", RetractionKind.RETRACTED)
                .notice(null, "78", RetractionKind.EXPRESSION_OF_CONCERN)
                .notice(null, "80", RetractionKind.RETRACTED)
                .judged();
        assertThat(told(report))
                .containsExactly(
                        "GATE-RETRACTED fails a", "GATE-RETRACTION-NOTED noted b", "GATE-RETRACTION-NOTED noted c");
        assertThat(report.faults().get(0).fault().also())
                .containsExactly(new Location("retractions.csv", "retractions[0]"));
        assertThat(report.faults().get(2).fault().what())
                .isEqualTo(
                        "c is under an expression of concern since 2025-03-14 (the journal), and listed as included");
    }

    @Test
    void a_retracted_report_of_an_included_study_is_red_as_the_study_would_be() {
        assertThat(told(review().listing(
                                included("a"), reportOf("a", known(included("b"), null, "10.1000/b", null, null)))
                        .eligible("a")
                        .notice("10.1000/b", null, RetractionKind.RETRACTED)
                        .judged()))
                .containsExactly("GATE-RETRACTED fails b");
    }

    @Test
    void a_retracted_study_may_be_excluded_for_that_or_left_out_though_it_is_eligible() {
        assertThat(told(review().listing(excluded("a", "Retracted"))
                        .eligible("a", null, "10.1000/a1", null, false)
                        .eligible("b", null, "10.1000/b", null, false)
                        .notice("10.1000/a1", null, RetractionKind.RETRACTED)
                        .notice("10.1000/b", null, RetractionKind.RETRACTED)
                        .judged()))
                .containsExactly("GATE-RETRACTION-NOTED noted a", "GATE-RETRACTION-NOTED noted b");
        assertThat(told(review().listing(excluded("a", "retracted"))
                        .eligible("a", null, "10.1000/a1", null, false)
                        .notice("10.1000/a1", null, RetractionKind.CORRECTED)
                        .judged()))
                .containsExactly("GATE-REASON-CONTRADICTED fails a", "GATE-RETRACTION-NOTED noted a");
        assertThat(told(review().listing(excluded("no-manifest", "retracted")).judged()))
                .containsExactly("GATE-REASON-CONTRADICTED fails no-manifest", "GATE-UNCHECKED noted no-manifest");
    }

    @Test
    void without_a_protocol_the_list_is_held_against_itself_and_fails() {
        assertThat(told(review().withoutProtocol()
                        .listing(included("a"), included("a"), excluded("b", "no marker"))
                        .eligible("a")
                        .judged()))
                .containsExactly("GATE-WITHOUT-PROTOCOL fails", "GATE-LISTED-TWICE fails a", "GATE-UNCHECKED noted b");
    }

    @Test
    void a_waiver_of_a_criterion_lets_an_inclusion_pass_and_changes_no_decision() {
        GateReport report = review().listing(included("a"))
                .study("a", MET, NOT_MET, MET)
                .waiving("a", DOSE.toLowerCase(java.util.Locale.ROOT), null, "2026-06-30")
                .judged();
        assertThat(told(report)).containsExactly("GATE-INCLUDED-AGAINST-EVIDENCE waived a");
        assertThat(report.isOpen()).isTrue();
        assertThat(report.lines().get(0).computed()).isEqualTo("excluded");
        assertThat(report.faults().get(0).waivers()).extracting(Waiver::who).containsExactly("A. Reviewer");
    }

    @Test
    void a_waiver_of_one_criterion_does_not_cover_another() {
        GateReport report = review().listing(included("a"))
                .study("a", MET, NOT_MET, NOT_MET)
                .waiving("a", DOSE, null, "2026-12-31")
                .judged();
        assertThat(told(report)).containsExactly("GATE-INCLUDED-AGAINST-EVIDENCE fails a");
        assertThat(report.faults().get(0).open()).containsExactly(MARKER);
    }

    @ParameterizedTest
    @CsvSource({"TOY2020-A-03, waived", "TOY2020-A-04, waived", "TOY2020-A-05, fails"})
    void a_waiver_may_name_any_criterion_that_is_enough_in_the_others_place(String criterion, String standing) {
        GateReport report = review().listing(included("a"))
                .study("a", MET, MET, NOT_MET)
                .waiving("a", criterion, null, "2026-12-31")
                .judged();
        assertThat(told(report).get(0)).isEqualTo("GATE-INCLUDED-AGAINST-EVIDENCE %s a".formatted(standing));
    }

    @Test
    void a_waiver_of_a_fault_covers_that_fault_of_that_study_alone() {
        assertThat(told(review().listing(included("a"), included("b"))
                        .waiving("a", null, FaultCode.WITHOUT_MANIFEST, "2026-12-31")
                        .judged()))
                .containsExactly("GATE-WITHOUT-MANIFEST waived a", "GATE-WITHOUT-MANIFEST fails b");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, GATE-WITHOUT-MANIFEST waived a, ",
        "2026-06-29, GATE-WITHOUT-MANIFEST fails a,  GATE-WAIVER-EXPIRED fails a",
    })
    void a_waiver_holds_to_the_end_of_its_last_day(String until, String fault, String waiver) {
        assertThat(told(review().listing(included("a"))
                        .waiving("a", null, FaultCode.WITHOUT_MANIFEST, until)
                        .judged()))
                .isEqualTo(waiver == null ? List.of(fault) : List.of(fault, waiver));
    }

    @Test
    void a_waiver_that_lets_nothing_pass_is_a_fault_itself() {
        GateReport report = review().listing(included("a"))
                .eligible("a")
                .waiving("a", DOSE, null, "2026-12-31")
                .waiving("gone", null, FaultCode.RETRACTED, "2026-12-31")
                .judged();
        assertThat(told(report)).containsExactly("GATE-WAIVER-UNUSED fails a", "GATE-WAIVER-UNUSED fails gone");
        assertThat(report.faults().get(1).fault().at()).isEqualTo(new Location("waivers.yaml", "waivers[1].study"));
    }

    /** A list with one fault that rests on two criteria, and one on nothing in particular. */
    private static MadeUpReview faulty() {
        return review().listing(included("a"), included("b")).study("a", MET, NOT_MET, NOT_MET);
    }

    @Test
    void a_first_baseline_takes_up_what_closes_the_gate_and_opens_it() {
        Baseline baseline = faulty().judged().next();
        assertThat(baseline.faults())
                .containsExactly(
                        new KnownFault(FaultCode.INCLUDED_AGAINST_EVIDENCE, "a", "pooling", DOSE),
                        new KnownFault(FaultCode.INCLUDED_AGAINST_EVIDENCE, "a", "pooling", MARKER),
                        new KnownFault(FaultCode.WITHOUT_MANIFEST, "b", "pooling", null));
        GateReport report = faulty().knowing(baseline).judged();
        assertThat(told(report))
                .containsExactly("GATE-INCLUDED-AGAINST-EVIDENCE known a", "GATE-WITHOUT-MANIFEST known b");
        assertThat(report.isOpen()).isTrue();
        assertThat(report.unrecorded()).isZero();
        assertThat(report.next()).isEqualTo(baseline);
    }

    @Test
    void a_baseline_takes_up_neither_what_is_waived_nor_what_cannot_pass() {
        assertThat(faulty().waiving("a", DOSE, null, "2026-12-31")
                        .invalid("studies/c.yaml")
                        .judged()
                        .next()
                        .faults())
                .extracting(KnownFault::fault, KnownFault::about)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(FaultCode.INCLUDED_AGAINST_EVIDENCE, MARKER),
                        org.assertj.core.groups.Tuple.tuple(FaultCode.WITHOUT_MANIFEST, null));
    }

    @Test
    void a_new_fault_closes_the_gate_and_a_baseline_that_is_there_does_not_take_it_up() {
        Baseline baseline = faulty().judged().next();
        GateReport report = faulty().listing(included("c")).knowing(baseline).judged();
        assertThat(report.that(Standing.FAILS))
                .extracting(judged -> judged.fault().study())
                .containsExactly("c");
        assertThat(report.next().faults()).isEqualTo(baseline.faults());
        assertThat(report.unrecorded()).isEqualTo(1);
    }

    @Test
    void a_further_criterion_that_excludes_a_known_study_is_new() {
        Baseline baseline = review().listing(included("a"))
                .study("a", MET, NOT_MET, MET)
                .judged()
                .next();
        GateReport report = review().listing(included("a"))
                .study("a", MET, NOT_MET, NOT_MET)
                .knowing(baseline)
                .judged();
        assertThat(told(report)).containsExactly("GATE-INCLUDED-AGAINST-EVIDENCE fails a");
        assertThat(report.faults().get(0).open()).containsExactly(MARKER);
    }

    @Test
    void a_known_fault_that_is_gone_has_to_leave_the_baseline() {
        Baseline baseline = faulty().judged().next();
        MadeUpReview mended = review().listing(included("a"), included("b"))
                .study("a", MET, NOT_MET, MET)
                .eligible("b")
                .knowing(baseline);
        GateReport report = mended.judged();
        assertThat(told(report))
                .containsExactly(
                        "GATE-INCLUDED-AGAINST-EVIDENCE known a",
                        "GATE-BASELINE-STALE fails a",
                        "GATE-BASELINE-STALE fails b");
        assertThat(report.faults().get(1).fault().mend()).contains("mvn misev:gate -Dmisev.writeBaseline=true");
        assertThat(report.faults().get(1).fault().at()).isEqualTo(new Location("gate-baseline.yaml", "faults[1]"));
        assertThat(report.next().faults())
                .containsExactly(new KnownFault(FaultCode.INCLUDED_AGAINST_EVIDENCE, "a", "pooling", DOSE));
        assertThat(told(mended.knowing(report.next()).judged()))
                .containsExactly("GATE-INCLUDED-AGAINST-EVIDENCE known a");
    }

    private static Baseline recorded(ListedDecision decision, String reason, String note) {
        return new Baseline(1, List.of(), List.of(new RecordedDecision("a", "pooling", decision, reason, note)));
    }

    @ParameterizedTest
    @CsvSource({
        // was, reason, note; is, reason, note; what is told
        "EXCLUDED, no marker, ,     EXCLUDED, no usable dose, ,       ",
        "EXCLUDED, no marker, ,     INCLUDED, ,               ,       GATE-REASON-UNCHANGED fails a",
        "EXCLUDED, no marker, ,     INCLUDED, no marker,      ,       GATE-REASON-UNCHANGED fails a",
        "EXCLUDED, no marker, asked, INCLUDED, ,              asked,  GATE-REASON-UNCHANGED fails a",
        "EXCLUDED, no marker, asked, INCLUDED, ,              answered, GATE-DECISION-CHANGED noted a",
        "INCLUDED, ,          ,     EXCLUDED, no usable dose, ,       GATE-DECISION-CHANGED noted a",
        "INCLUDED, ,          ,     EXCLUDED, ,               ,       GATE-REASON-UNCHANGED fails a",
        "INCLUDED, ,          ,     INCLUDED, ,               ,       ",
    })
    void a_changed_decision_needs_a_changed_reason(
            ListedDecision was,
            String reasonThen,
            String noteThen,
            ListedDecision is,
            String reason,
            String note,
            String told) {
        ListedStudy listed = new ListedStudy("a", null, null, null, is, null, reason, note, null, null);
        MadeUpReview review = review().listing(listed).knowing(recorded(was, reasonThen, noteThen));
        GateReport report =
                (is == ListedDecision.INCLUDED ? review.eligible("a") : review.study("a", MET, NOT_MET, MET)).judged();
        assertThat(told(report).stream()
                        .filter(line -> !line.startsWith("GATE-REASON-MISSING"))
                        .toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void an_unexplained_change_stays_recorded_as_it_was_so_that_writing_the_baseline_hides_nothing() {
        Baseline before = recorded(ListedDecision.EXCLUDED, "no marker", null);
        GateReport unexplained =
                review().listing(included("a")).eligible("a").knowing(before).judged();
        assertThat(unexplained.next()).isEqualTo(before);
        GateReport explained = review().listing(noted(included("a"), "the authors answered"))
                .eligible("a")
                .knowing(before)
                .judged();
        assertThat(explained.next().decisions())
                .containsExactly(
                        new RecordedDecision("a", "pooling", ListedDecision.INCLUDED, null, "the authors answered"));
    }

    @Test
    void a_recorded_decision_does_not_go_away_unseen() {
        GateReport report = review().listing(included("b"))
                .eligible("b")
                .knowing(recorded(ListedDecision.EXCLUDED, "no marker", null))
                .judged();
        assertThat(told(report)).containsExactly("GATE-DECISION-DROPPED fails a");
        assertThat(report.next().decisions())
                .extracting(RecordedDecision::study)
                .containsExactly("b");
    }

    @Test
    void an_empty_list_misses_every_eligible_study() {
        assertThat(told(review().eligible("a").study("b", NOT_MET, MET, MET).judged()))
                .containsExactly("GATE-MISSING-FROM-LIST fails a");
    }

    @Test
    void faults_come_in_the_order_of_the_files_whatever_the_order_of_the_checks() {
        GateReport report = review().listing(included("x"), included("a"), included("x"), included("b"))
                .study("b", MET, NOT_MET, MET)
                .eligible("c")
                .waiving("z", DOSE, null, "2026-12-31")
                .judged();
        assertThat(told(report))
                .containsExactly(
                        "GATE-WITHOUT-MANIFEST fails x",
                        "GATE-WITHOUT-MANIFEST fails a",
                        "GATE-LISTED-TWICE fails x",
                        "GATE-WITHOUT-MANIFEST fails x",
                        "GATE-INCLUDED-AGAINST-EVIDENCE fails b",
                        "GATE-MISSING-FROM-LIST fails c",
                        "GATE-WAIVER-UNUSED fails z");
    }

    /** Every kind of fault at once, over and over: what is looked up must not be searched for. */
    @Test
    void ten_times_the_studies_take_no_more_than_some_ten_times_as_long() {
        judge(2_000);
        long few = nanosOf(2_000);
        long many = nanosOf(20_000);
        assertThat(many).as("20,000 studies, against %d ns for 2,000", few).isLessThan(40 * few);
    }

    private static long nanosOf(int studies) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            MadeUpReview review = large(studies);
            long start = System.nanoTime();
            review.judged();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static void judge(int studies) {
        assertThat(large(studies).judged().that(Standing.FAILS)).hasSizeGreaterThan(studies / 2);
    }

    private static MadeUpReview large(int studies) {
        MadeUpReview review = review();
        List<ListedStudy> rows = new ArrayList<>();
        for (int i = 0; i < studies; i++) {
            String id = "s" + i;
            String title = "A study of wounds with the number " + i / 2;
            rows.add(known(included(id), title, "10.1000/" + i, "" + (i + 1), null));
            if (i % 4 != 0) {
                review.study(id, MET, i % 3 == 0 ? NOT_MET : MET, MET);
            }
            if (i % 5 == 0) {
                review.waiving(id, DOSE, null, "2026-12-31").notice("10.1000/" + i, null, RetractionKind.RETRACTED);
            }
        }
        return review.listing(rows.toArray(ListedStudy[]::new));
    }
}
