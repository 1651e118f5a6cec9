package org.misevcheck.checker.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;

/** Two toy criteria: one asks for title and language, the other for peer review. */
class WhatWouldChangeTest {

    private static final CriterionCode TITLED = new CriterionCode("TOY2020-A-01");
    private static final CriterionCode REVIEWED = new CriterionCode("TOY2020-A-02");
    private static final Protocol PROTOCOL = new Protocol(
            1,
            "toy",
            "Toy",
            null,
            null,
            null,
            null,
            List.of("TOY2020"),
            null,
            List.of(new Stage(
                    "only",
                    "Only",
                    List.of(
                            new EligibilityCriterion(TITLED.value(), List.of(), "untitled", null, null, null),
                            new EligibilityCriterion(REVIEWED.value(), List.of(), "not reviewed", null, null, null)),
                    List.of())));

    private static Study study(String statements) {
        try {
            String text = "format: 1\nstudy: { id: s" + statements + " }\n";
            return new ManifestReader()
                    .read(text.getBytes(StandardCharsets.UTF_8), "s.yaml")
                    .value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    private static List<Finding> evaluate(CriterionCode code, Study study) {
        StudyIdentity identity = study.study();
        Verdict verdict;
        if (code.equals(TITLED)) {
            verdict = identity.title() != null && identity.language() != null ? Verdict.MET : Verdict.NOT_REPORTED;
        } else if (identity.peerReviewed() == null) {
            verdict = Verdict.NOT_REPORTED;
        } else {
            verdict = identity.peerReviewed() ? Verdict.MET : Verdict.NOT_MET;
        }
        return List.of(new Finding(code, verdict, "study", List.of(), false));
    }

    private static List<Study> examples(CriterionCode code, Verdict verdict) {
        if (code.equals(TITLED)) {
            return verdict == Verdict.MET
                    ? List.of(study(", title: t, language: en, journal: j, year: 2020"))
                    : List.of();
        }
        return List.of(study(verdict == Verdict.MET ? ", peer-reviewed: true, year: 2020" : ", peer-reviewed: false"));
    }

    private static List<Change> changes(String statements) {
        Study study = study(statements);
        List<Finding> findings = Stream.of(TITLED, REVIEWED)
                .flatMap(code -> evaluate(code, study).stream())
                .toList();
        return new WhatWouldChange(PROTOCOL, WhatWouldChangeTest::evaluate, WhatWouldChangeTest::examples)
                .of(study, findings, outcome -> new OutcomeFindings(true, List.of()));
    }

    private static List<String> places(Change change) {
        return change.statements().stream().map(StatementMade::path).toList();
    }

    @Test
    void a_set_holds_every_statement_that_is_needed_and_none_that_is_not() {
        List<Change> changes = changes("");
        assertThat(changes).extracting(Change::to).containsExactly("excluded", "included");
        assertThat(places(changes.get(0))).containsExactly("study.peer-reviewed");
        assertThat(places(changes.get(1)))
                .containsExactlyInAnyOrder("study.title", "study.language", "study.peer-reviewed");
    }

    @Test
    void what_is_stated_already_is_not_asked_for() {
        assertThat(changes(", title: t"))
                .filteredOn(change -> change.to().equals("included"))
                .singleElement()
                .satisfies(change ->
                        assertThat(places(change)).containsExactlyInAnyOrder("study.language", "study.peer-reviewed"));
    }

    @Test
    void an_exclusion_by_what_is_stated_has_no_set() {
        assertThat(changes(", peer-reviewed: false")).isEmpty();
    }

    @Test
    void an_inclusion_needs_nothing() {
        assertThat(changes(", title: t, language: en, peer-reviewed: true")).isEmpty();
    }
}
