package org.misevcheck.checker.review.gate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.eligibility.OutcomeFindings;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.ReviewOutcome;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.RecordReader;

/** A review made up in a test: its list, its studies with their verdicts, and what it keeps besides. */
final class MadeUpReview {

    static final String CONTROL = "TOY2020-A-01";
    static final String DOSE = "TOY2020-A-02";
    static final String MARKER = "TOY2020-A-03";

    static final Protocol PROTOCOL = protocol("""
            format: 1
            id: toy
            title: Toy
            guidelines: [TOY2020]
            stages:
              - id: full-text
                title: Full text
                criteria: [{ criterion: TOY2020-A-01, reason: no control group }]
              - id: pooling
                title: Pooling
                criteria:
                  - { criterion: TOY2020-A-02, reason: no usable dose }
                  - { criterion: TOY2020-A-03, or: [TOY2020-A-04], reason: no marker }
            """);

    private static final Function<ReviewOutcome, OutcomeFindings> NO_OUTCOME = outcome -> {
        throw new AssertionError("no outcome is decided on");
    };

    private final List<ListedStudy> listed = new ArrayList<>();
    private final List<JudgedStudy> studies = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Retraction> retractions = new ArrayList<>();
    private @Nullable Baseline baseline;
    private @Nullable Protocol protocol = PROTOCOL;
    private LocalDate today = LocalDate.of(2026, 6, 30);
    private boolean failOnAwaiting;

    private static Protocol protocol(String yaml) {
        try {
            return RecordReader.read("protocol.yaml", yaml.getBytes(StandardCharsets.UTF_8), Protocol.class)
                    .value();
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    /** A row that says no more than the decision. */
    static ListedStudy row(String study, ListedDecision decision) {
        return new ListedStudy(study, null, null, null, decision, null, null, null, null, null);
    }

    static ListedStudy included(String study) {
        return row(study, ListedDecision.INCLUDED);
    }

    static ListedStudy excluded(String study, @Nullable String reason) {
        return new ListedStudy(study, null, null, null, ListedDecision.EXCLUDED, null, reason, null, null, null);
    }

    static ListedStudy at(String stage, ListedStudy row) {
        return new ListedStudy(
                row.study(),
                row.title(),
                row.doi(),
                row.pmid(),
                row.decision(),
                stage,
                row.reason(),
                row.note(),
                row.reportOf(),
                row.kind());
    }

    static ListedStudy known(
            ListedStudy row,
            @Nullable String title,
            @Nullable String doi,
            @Nullable String pmid,
            @Nullable ReportKind kind) {
        return new ListedStudy(
                row.study(),
                title,
                doi,
                pmid,
                row.decision(),
                row.stage(),
                row.reason(),
                row.note(),
                row.reportOf(),
                kind);
    }

    static ListedStudy noted(ListedStudy row, String note) {
        return new ListedStudy(
                row.study(),
                row.title(),
                row.doi(),
                row.pmid(),
                row.decision(),
                row.stage(),
                row.reason(),
                note,
                row.reportOf(),
                row.kind());
    }

    static ListedStudy reportOf(String study, ListedStudy row) {
        return new ListedStudy(
                row.study(),
                row.title(),
                row.doi(),
                row.pmid(),
                row.decision(),
                row.stage(),
                row.reason(),
                row.note(),
                study,
                row.kind());
    }

    MadeUpReview listing(ListedStudy... rows) {
        listed.addAll(List.of(rows));
        return this;
    }

    /** A study with its verdicts on control, dose and marker. */
    MadeUpReview study(String id, Verdict control, Verdict dose, Verdict marker) {
        return study(id, null, null, null, false, control, dose, marker);
    }

    /** A study that satisfies everything. */
    MadeUpReview eligible(String id) {
        return study(id, Verdict.MET, Verdict.MET, Verdict.MET);
    }

    /** A study that satisfies everything, with its identifiers. */
    MadeUpReview eligible(
            String id, @Nullable String title, @Nullable String doi, @Nullable String pmid, boolean isPreprint) {
        return study(id, title, doi, pmid, isPreprint, Verdict.MET, Verdict.MET, Verdict.MET);
    }

    private MadeUpReview study(
            String id,
            @Nullable String title,
            @Nullable String doi,
            @Nullable String pmid,
            boolean isPreprint,
            Verdict control,
            Verdict dose,
            Verdict marker) {
        List<Finding> findings = List.of(
                finding(CONTROL, control),
                finding(DOSE, dose),
                finding(MARKER, marker),
                finding("TOY2020-A-04", marker));
        studies.add(new JudgedStudy(
                id,
                "studies/%s-%d.yaml".formatted(id, studies.size()),
                title,
                doi,
                pmid,
                isPreprint,
                protocol == null ? List.of() : protocol.decide(findings, NO_OUTCOME)));
        return this;
    }

    private static Finding finding(String code, Verdict verdict) {
        return new Finding(new CriterionCode(code), verdict, "in-vivo[mouse]", List.of(), false);
    }

    MadeUpReview invalid(String file) {
        invalid.add(file);
        return this;
    }

    MadeUpReview waiving(String study, @Nullable String criterion, @Nullable FaultCode fault, String until) {
        waivers.add(new Waiver(study, criterion, fault, "the authors wrote", "A. Reviewer", until));
        return this;
    }

    MadeUpReview notice(@Nullable String doi, @Nullable String pmid, RetractionKind kind) {
        retractions.add(new Retraction(doi, pmid, kind, "2025-03-14", "the journal"));
        return this;
    }

    MadeUpReview knowing(@Nullable Baseline known) {
        baseline = known;
        return this;
    }

    MadeUpReview withoutProtocol() {
        protocol = null;
        return this;
    }

    MadeUpReview on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    MadeUpReview failingOnAwaiting() {
        failOnAwaiting = true;
        return this;
    }

    GateReport judged() {
        return Gate.judge(
                new GateFiles(
                        new Kept<>("inclusion.csv", new InclusionList(List.copyOf(listed))),
                        new Kept<>("waivers.yaml", new Waivers(List.copyOf(waivers))),
                        new Kept<>("retractions.csv", new Retractions(List.copyOf(retractions))),
                        baseline,
                        "gate-baseline.yaml"),
                new JudgedStudies(studies, invalid),
                protocol,
                today,
                failOnAwaiting);
    }
}
