package org.misevcheck.checker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Change;
import org.misevcheck.checker.eligibility.OutcomeFindings;
import org.misevcheck.checker.eligibility.Protocol;
import org.misevcheck.checker.eligibility.ReviewOutcome;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.eligibility.WhatWouldChange;
import org.misevcheck.checker.engine.RuleBase;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.CriterionCode;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.ManifestReader;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.scoring.EvMetric;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.study.Study;

/** Assesses one study, from its manifest file to an eligibility decision. Has no state; may be shared by threads. */
public final class StudyChecker {

    private final ManifestReader manifestReader;
    private final AuditSetup setup;
    private final RuleBase ruleBase;
    private final ExampleStudies examples;
    private final @Nullable ReviewDocuments documents;

    /**
     * A checker.
     *
     * @param ruleBase rules for exactly the criteria that answer those of the setup's catalogue
     * @param examples example studies of the protocol's criteria, from which the search for what would change a
     *     decision takes its candidates
     * @param documents where the documents are that manifests list; null to leave them alone
     */
    public StudyChecker(
            AuditSetup setup, RuleBase ruleBase, ExampleStudies examples, @Nullable ReviewDocuments documents) {
        this(setup, ruleBase, examples, documents, null);
    }

    /**
     * A checker of the manifests of a repository, which may take rows from tables in it.
     *
     * @param repository its root; null where there is none
     */
    public StudyChecker(
            AuditSetup setup,
            RuleBase ruleBase,
            ExampleStudies examples,
            @Nullable ReviewDocuments documents,
            @Nullable Path repository) {
        this.manifestReader = new ManifestReader(repository);
        this.setup = setup;
        this.ruleBase = ruleBase;
        this.examples = examples;
        this.documents = documents;
    }

    /** What studies are audited against. */
    public AuditSetup setup() {
        return setup;
    }

    /**
     * Assesses the study of a manifest file.
     *
     * @param name how the file is named in messages and reports
     * @throws InvalidManifestException if anything is wrong with what the file says
     * @throws IOException if the file cannot be read at all
     */
    public StudyAssessment assess(Path manifest, String name) throws InvalidManifestException, IOException {
        return assess(manifestReader.read(manifest, name));
    }

    /** Assesses a study that is read already. */
    public StudyAssessment assess(Reading<Study> manifest) {
        List<Finding> findings = findings(manifest.value());
        List<Score> scores = setup.scheme().score(setup.catalogue(), findings);
        Protocol protocol = setup.protocol();
        List<StageDecision> decisions = List.of();
        List<Change> changes = List.of();
        if (protocol != null) {
            Map<ReviewOutcome, OutcomeFindings> ofOutcomes = ofOutcomes(protocol, manifest.value());
            decisions = protocol.decide(findings, ofOutcomes::get);
            changes = new WhatWouldChange(protocol, this::findings, examples::showing)
                    .of(manifest.value(), findings, ofOutcomes::get);
        }
        ManuscriptCheck manuscripts = documents == null ? ManuscriptCheck.NONE : documents.check(manifest.value());
        return new StudyAssessment(manifest, findings, scores, EvMetric.of(findings), decisions, changes, manuscripts);
    }

    /** The findings that decide on each outcome of the protocol, on the study as seen in it. */
    private Map<ReviewOutcome, OutcomeFindings> ofOutcomes(Protocol protocol, Study study) {
        Map<ReviewOutcome, OutcomeFindings> ofOutcomes = new HashMap<>();
        for (Stage stage : protocol.stages()) {
            for (ReviewOutcome outcome : stage.outcomes()) {
                Study seen = outcome.seenIn(study);
                List<Finding> findings = stage.criteriaOf(outcome).stream()
                        .flatMap(criterion -> criterion.codes().stream())
                        .distinct()
                        .flatMap(code -> findings(code, seen).stream())
                        .toList();
                ofOutcomes.put(outcome, new OutcomeFindings(outcome.isStatedIn(study), findings));
            }
        }
        return ofOutcomes;
    }

    /** The findings of one criterion alone. */
    private List<Finding> findings(CriterionCode code, Study study) {
        Criterion criterion = setup.catalogue().criterion(code);
        return examples.evaluate(criterion.answeredBy(), study).stream()
                .map(finding -> criterion.asksAs() == null ? finding : finding.under(code))
                .toList();
    }

    /** One verdict per criterion and subject, in the catalogue's order. */
    List<Finding> findings(Study study) {
        Map<CriterionCode, List<Finding>> byRules = new HashMap<>();
        for (Finding finding : ruleBase.evaluate(study)) {
            byRules.computeIfAbsent(finding.criterion(), code -> new ArrayList<>())
                    .add(finding);
        }
        List<Finding> inOrder = new ArrayList<>();
        for (Criterion criterion : setup.catalogue().criteria()) {
            for (Finding finding : byRules.get(criterion.answeredBy())) {
                inOrder.add(criterion.asksAs() == null ? finding : finding.under(criterion.criterionCode()));
            }
        }
        return inOrder;
    }
}
