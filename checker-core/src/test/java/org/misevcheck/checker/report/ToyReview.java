package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Change;
import org.misevcheck.checker.eligibility.Consequence;
import org.misevcheck.checker.eligibility.EligibilityCriterion;
import org.misevcheck.checker.eligibility.OutcomeFindings;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.Question;
import org.misevcheck.checker.eligibility.ReviewOutcome;
import org.misevcheck.checker.eligibility.ReviewRegistration;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.CrossCheck;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.Standing;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.finding.Findings;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Catalogue;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.GuidelineKind;
import org.misevcheck.checker.guideline.Messages;
import org.misevcheck.checker.guideline.RequirementLevel;
import org.misevcheck.checker.guideline.Verification;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manuscript.SectionRole;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.scoring.Alternative;
import org.misevcheck.checker.scoring.EvMetric;
import org.misevcheck.checker.scoring.ScoringScheme;
import org.misevcheck.checker.scoring.Weights;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.study.OutcomeDomain;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.study.StudyIdentity;

/** A review of a few made-up studies by a made-up guideline, with findings set down by hand. */
final class ToyReview {

    /** Text with everything in it that a page, a table or a spreadsheet could take for its own. */
    static final String HOSTILE = "=1+1\"'><script>alert(1)</script>&amp; |a|b| `code` ](javascript:alert) "
            + "![x](http://x.example/x.png) @someone #1 www.x.example\n# heading\u202Egnp.exe\u2066\u0007\uD800";

    private static final Messages MESSAGES = new Messages(
            "{0} is stated.", "{0}: the guideline asks for more.", "Not stated: {0}.", "No such thing.", "Weigh {0}.");

    private ToyReview() {}

    static AuditSetup setup() {
        return setup(protocol());
    }

    static AuditSetup setupWithoutProtocol() {
        return setup(null);
    }

    /** The same review, with one decision on a study for all outcomes. */
    static AuditSetup setupWithoutOutcomes() {
        return setup(protocolWithoutOutcomes());
    }

    private static AuditSetup setup(Protocol protocol) {
        return new AuditSetup(
                new Catalogue(
                        List.of(
                                new Guideline(
                                        "TOY2020",
                                        GuidelineKind.GUIDELINE,
                                        "Minimal toys",
                                        "Maker T et al. 2020, J Toys 1(1):1-2",
                                        "10.1000/toy.2020(1)",
                                        "Made up, for tests.",
                                        true,
                                        null,
                                        List.of(),
                                        List.of("TOY2020-BALL-01", "TOY2020-BALL-02", "TOY2020-KITE-01")),
                                new Guideline(
                                        "PLAN2021",
                                        GuidelineKind.PROTOCOL,
                                        "Conditions of a made-up review",
                                        "Planner P 2021",
                                        null,
                                        "Made up as well.",
                                        null,
                                        null,
                                        List.of(),
                                        List.of("PLAN2021-POOL-01", "PLAN2021-POOL-02"))),
                        List.of(
                                criterion("TOY2020-BALL-01", "Size of the ball", RequirementLevel.REQUIRED),
                                criterion("TOY2020-BALL-02", "Colour of the ball", RequirementLevel.RECOMMENDED),
                                criterion("TOY2020-KITE-01", "Length of the string", RequirementLevel.ENCOURAGED),
                                criterion("PLAN2021-POOL-01", "Usable dose", RequirementLevel.REQUIRED),
                                criterion("PLAN2021-POOL-02", "Animals", RequirementLevel.REQUIRED))),
                List.of("TOY2020"),
                protocol,
                new ScoringScheme(
                        "toy-weights",
                        "Weights for tests",
                        new Weights(3.0, 3.0, 2.0, 1.0),
                        List.of(new Alternative("equal", new Weights(1.0, 1.0, 1.0, 1.0)))),
                "0.1.0",
                "0123abcd");
    }

    private static Criterion criterion(String code, String title, RequirementLevel level) {
        return new Criterion(
                code,
                title,
                code.substring(code.indexOf('-') + 1, code.lastIndexOf('-')).toLowerCase(java.util.Locale.ROOT),
                level,
                "recommended by TOY 2020",
                "section 1",
                Verification.PARTLY,
                "nothing",
                "T-" + code.substring(code.length() - 1),
                "each toy",
                MESSAGES,
                "0.1.0",
                code.endsWith("02") ? null : "What is the " + title.toLowerCase(java.util.Locale.ROOT) + "?",
                null);
    }

    private static Protocol protocol() {
        return protocol(List.of(
                new ReviewOutcome("fun", "Fun", List.of(OutcomeDomain.BEHAVIOUR), List.of(), List.of()),
                new ReviewOutcome(
                        "calm",
                        "Calm <i>&</i> | `quiet`",
                        List.of(OutcomeDomain.OTHER),
                        List.of(),
                        List.of(new EligibilityCriterion(
                                "PLAN2021-POOL-02",
                                List.of("TOY2020-KITE-01"),
                                "calm not measured",
                                Consequence.EXCLUDES,
                                Consequence.EXCLUDES,
                                null)))));
    }

    static Protocol protocolWithoutOutcomes() {
        return protocol(List.of());
    }

    private static Protocol protocol(List<ReviewOutcome> outcomes) {
        return new Protocol(
                1,
                "toy-plan",
                "Toys in the treatment of boredom",
                "PROSPERO CRD0",
                "Nothing of this is real.",
                new Question("children", "toys", "no toys", List.of("fun", "calm")),
                new ReviewRegistration("PROSPERO", "CRD000000"),
                List.of("TOY2020"),
                null,
                List.of(
                        new Stage(
                                "full-text",
                                "Full text",
                                List.of(new EligibilityCriterion(
                                        "PLAN2021-POOL-02", List.of(), "no animals", Consequence.AWAITS, null, null)),
                                List.of()),
                        new Stage(
                                "meta-analysis",
                                "Meta-analysis",
                                List.of(new EligibilityCriterion(
                                        "PLAN2021-POOL-01", List.of(), "no usable dose", null, null, null)),
                                outcomes)));
    }

    /** Included, with nothing to complain of. */
    static StudyAssessment good() {
        return assessment(
                """
                format: 1
                study: { id: good2020, title: A good study, journal: J Toys, year: 2020, doi: 10.1000/good }
                in-vivo: [{ id: play }]
                outcomes: [{ id: laughs, domain: behaviour }]
                """,
                findings -> {
                    findings.met("TOY2020-BALL-01", "study.title", "A good study");
                    findings.met("TOY2020-BALL-02", "study.journal", "J Toys");
                    findings.notApplicable("TOY2020-KITE-01", "study");
                    findings.met("PLAN2021-POOL-01", "in-vivo[play]", "A dose");
                    findings.met("PLAN2021-POOL-02", "in-vivo[play]", "An animal");
                },
                List.of());
    }

    /** Excluded, with gaps, passages, advice and a way back. */
    static StudyAssessment poor() {
        return assessment(
                """
                format: 1
                study:
                  id: poor2021
                  title: A poor study
                manuscripts: [{ file: manuscripts/poor2021.pdf }]
                cell-sources:
                  - { id: bm-msc, species: human, passage-from: 3 }
                in-vivo: [{ id: play }]
                risk-of-bias:
                  - instrument: CAMARADES
                    variant: reduced
                    judgements:
                      - { domain: random allocation, judgement: "yes", support: drawn lots }
                      - { domain: sample size calculation, judgement: "no", support: none }
                  - instrument: <b>Our own</b> | tool
                    judgements: [{ domain: "| <i>fun</i>", judgement: "`some`" }]
                evidence:
                  cell-sources[bm-msc].species: { page: 3, quotation: "MSC of human donors" }
                  in-vivo[play]: { page: 4, quotation: "100 uL were given" }
                """,
                findings -> {
                    findings.notMet("TOY2020-BALL-01", "cell-sources[bm-msc].species", List.of("red", 94.9));
                    findings.met("TOY2020-BALL-01", "cell-sources[bm-msc].passage-from", 3.0);
                    findings.notReportedWithout(
                            "TOY2020-BALL-02",
                            "cell-sources[bm-msc]",
                            List.of("cell-sources[bm-msc].tissue", "cell-sources[bm-msc].donor.sex"));
                    findings.met("TOY2020-KITE-01", "study", "A string");
                    findings.advise("TOY2020-KITE-01", "study");
                    findings.notMet("PLAN2021-POOL-01", "in-vivo[play].groups", "A volume only");
                    findings.met("PLAN2021-POOL-02", "in-vivo[play]", "An animal");
                },
                List.of(new Change(
                        "included",
                        List.of(
                                new StatementMade("in-vivo[play].groups[treated].dose.amount", 100.0),
                                new StatementMade("in-vivo[play].groups[treated].dose.unit", "ug")))));
    }

    /** Waits for an answer at the first stage; most was not looked for. */
    static StudyAssessment awaiting() {
        return assessment(
                """
                format: 1
                study: { id: awaiting2022 }
                extraction: { covers: [in-vivo] }
                """,
                findings -> {
                    findings.notReported("TOY2020-BALL-01", "cell-sources", "size");
                    findings.notReported("TOY2020-BALL-02", "study.title", "colour");
                    findings.notReported("TOY2020-KITE-01", "study.journal", "length");
                    findings.notReported("PLAN2021-POOL-02", "in-vivo", "animals");
                    findings.met("PLAN2021-POOL-01", "study", "A dose");
                },
                List.of(new Change("included", List.of(new StatementMade("in-vivo[play].animals.species", "mouse")))));
    }

    /** Every text of its own, and the value in a finding, is hostile. */
    static StudyAssessment hostile() {
        Reading<Study> reading = reading("""
                format: 1
                study: { id: hostile, doi: "10.1000/x\\"<'>&" }
                """, "studies/" + HOSTILE + ".yaml");
        StudyIdentity identity = with(with(reading.value().study(), "id", HOSTILE), "title", HOSTILE);
        Study study = with(with(reading.value(), "study", identity), "manuscripts", List.of());
        return assessment(
                new Reading<>(reading.file(), study, reading.positions(), reading.saidNotReported(), reading.text()),
                findings -> {
                    findings.notMet("TOY2020-BALL-01", "cell-sources[" + HOSTILE + "]", HOSTILE);
                    findings.notReported("TOY2020-BALL-02", "study." + HOSTILE, HOSTILE);
                    findings.notApplicable("TOY2020-KITE-01", "study");
                    findings.notReported("PLAN2021-POOL-01", "in-vivo[" + HOSTILE + "]", HOSTILE);
                    findings.met("PLAN2021-POOL-02", "in-vivo", "An animal");
                },
                List.of(new Change("included", List.of(new StatementMade(HOSTILE, HOSTILE)))));
    }

    static InvalidManifestException invalid() {
        return invalid("studies/invalid.yaml", "format: 1\nstudy: { id: x, titel: A }\nspecies: human\n");
    }

    static InvalidManifestException hostileInvalid() {
        return invalid("studies/" + HOSTILE, "\"```</pre><script>\\u202E\": 1\nstudy: { id: '|<b>' }\n");
    }

    private static InvalidManifestException invalid(String name, String text) {
        InvalidManifestException exception =
                catchThrowableOfType(InvalidManifestException.class, () -> new ManifestReader()
                        .read(text.getBytes(StandardCharsets.UTF_8), name));
        assertThat(exception).isNotNull();
        return exception;
    }

    private static StudyAssessment assessment(String text, Consumer<Findings> rules, List<Change> changes) {
        String id = text.substring(text.indexOf("id: ") + 4).split("[ ,\n]", 2)[0];
        return assessment(reading(text, "studies/" + id + ".yaml"), rules, changes);
    }

    private static StudyAssessment assessment(Reading<Study> reading, Consumer<Findings> rules, List<Change> changes) {
        return assessment(reading, rules, changes, protocol());
    }

    static StudyAssessment assessment(
            Reading<Study> reading, Consumer<Findings> rules, List<Change> changes, Protocol protocol) {
        Findings findings = new Findings(reading.value(), code -> true);
        rules.accept(findings);
        Catalogue catalogue = setup().catalogue();
        List<Finding> ordered = findings.inReportOrder().stream()
                .sorted(java.util.Comparator.comparingInt(finding -> catalogue.order(finding.criterion())))
                .toList();
        List<StageDecision> decisions = protocol.decide(
                ordered,
                outcome -> new OutcomeFindings(true, outcome.id().equals("calm") ? withoutCalm(ordered) : ordered));
        return new StudyAssessment(
                reading,
                ordered,
                setup().scheme().score(catalogue, ordered),
                EvMetric.of(ordered),
                decisions,
                changes,
                manuscripts(reading.value()));
    }

    /** What the findings are on an outcome that no study measured. */
    private static List<Finding> withoutCalm(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.criterion().value().equals("PLAN2021-POOL-02")
                        ? new Finding(
                                finding.criterion(), Verdict.NOT_REPORTED, "outcomes", List.of("an outcome"), false)
                        : finding)
                .toList();
    }

    /** Documents that agree with nothing, everything and in between, where the toy study lists any. */
    private static ManuscriptCheck manuscripts(Study study) {
        if (study.manuscripts().isEmpty()) {
            return ManuscriptCheck.NONE;
        }
        String document = study.manuscripts().get(0).file();
        List<StatementCheck> statements = List.of(
                new StatementCheck(
                        "cell-sources[cells].species",
                        "human",
                        Agreement.SUPPORTED,
                        List.of(evidence("human", document))),
                new StatementCheck(
                        "cell-sources[cells].tissue",
                        "bone-marrow",
                        Agreement.CONTRADICTED,
                        List.of(evidence("umbilical-cord", document))),
                new StatementCheck("cell-sources[cells].passage-from", "3", Agreement.NOT_FOUND, List.of()),
                new StatementCheck(
                        "in-vivo.randomised", null, Agreement.SEEMS_REPORTED, List.of(evidence("true", document))));
        return new ManuscriptCheck(
                List.of(document),
                List.of(),
                List.of(new UnreadableManuscriptException(
                        "manuscripts/<b>.pdf",
                        UnreadableManuscriptException.Cause.NO_TEXT,
                        "it is a scan.",
                        "Supply its text.")),
                new CrossCheck(statements, 4));
    }

    private static Evidence evidence(String value, String document) {
        return new Evidence(
                "cell-sources.species",
                null,
                value,
                Standing.DONE,
                false,
                new Passage(
                        document,
                        3,
                        SectionRole.METHODS,
                        List.of("Methods", "Cells & <vesicles>"),
                        "The cells | were <i>made up</i>.",
                        "cells | were <i>made up",
                        List.of()));
    }

    static Reading<Study> reading(String text, String name) {
        try {
            return new ManifestReader().read(text.getBytes(StandardCharsets.UTF_8), name);
        } catch (InvalidManifestException e) {
            throw new AssertionError(e.frames(), e);
        }
    }

    /** The same record with one component changed, past what a manifest may state. */
    private static <T extends Record> T with(T original, String component, Object value) {
        Object[] values = Components.of(original.getClass()).inOrder().stream()
                .map(each -> each.key().equals(component) ? value : valueOf(each, original))
                .toArray();
        @SuppressWarnings("unchecked") // Created by the record's own constructor.
        T changed = (T) Components.of(original.getClass()).create(values);
        return changed;
    }

    private static Object valueOf(Component component, Record of) {
        return component.of(of);
    }

    /** All of them, in one form or more, as a folder of files by name. */
    static Map<String, String> written(Path folder, Set<Format> formats) {
        return written(
                folder,
                formats,
                setup(),
                List.of(good(), poor(), awaiting(), hostile()),
                List.of(invalid(), hostileInvalid()));
    }

    static Map<String, String> written(
            Path folder,
            Set<Format> formats,
            AuditSetup setup,
            List<StudyAssessment> studies,
            List<InvalidManifestException> invalid) {
        try (ReviewReport report = new ReviewReport(folder, formats, setup)) {
            for (StudyAssessment study : studies) {
                report.add(study);
            }
            for (InvalidManifestException exception : invalid) {
                report.add(exception);
            }
            Map<String, String> texts = new java.util.TreeMap<>();
            for (Path file : report.finish()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
