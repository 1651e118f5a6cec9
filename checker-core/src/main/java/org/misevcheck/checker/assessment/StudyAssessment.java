package org.misevcheck.checker.assessment;

import java.util.List;
import java.util.Optional;
import org.misevcheck.checker.eligibility.Change;
import org.misevcheck.checker.eligibility.StageDecision;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.scoring.EvMetric;
import org.misevcheck.checker.scoring.Score;
import org.misevcheck.checker.study.Study;

/**
 * All that was concluded about one study.
 *
 * @param manifest the manifest, with the places of its statements
 * @param findings one verdict per criterion and subject, in the catalogue's order
 * @param scores overall first, then by guideline, then by domain
 * @param evMetric undefined when no component of it was asked for, or none applies
 * @param decisions one per stage of the protocol; empty without a protocol
 * @param changes what would change the last decision, smallest set first
 * @param manuscripts what the study's documents say to its manifest
 */
public record StudyAssessment(
        Reading<Study> manifest,
        List<Finding> findings,
        List<Score> scores,
        EvMetric evMetric,
        List<StageDecision> decisions,
        List<Change> changes,
        ManuscriptCheck manuscripts) {

    /** Copies the lists. */
    public StudyAssessment {
        findings = List.copyOf(findings);
        scores = List.copyOf(scores);
        decisions = List.copyOf(decisions);
        changes = List.copyOf(changes);
    }

    /** The same, held against documents. */
    public StudyAssessment heldAgainst(ManuscriptCheck documents) {
        return new StudyAssessment(manifest, findings, scores, evMetric, decisions, changes, documents);
    }

    /** The study. */
    public Study study() {
        return manifest.value();
    }

    /** The score over everything. */
    public Score overall() {
        return scores.get(0);
    }

    /** The decision at the protocol's last stage, if there is a protocol. */
    public Optional<StageDecision> lastDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** Where the subject of a finding stands, or the nearest group above it: in the manifest, or in a table of its. */
    public Position positionOf(Finding finding) {
        return manifest.positionOf(finding.subject());
    }
}
