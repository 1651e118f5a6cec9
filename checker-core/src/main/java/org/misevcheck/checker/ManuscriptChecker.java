package org.misevcheck.checker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.ManuscriptAssessment;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.CrossCheck;
import org.misevcheck.checker.evidence.DraftManifest;
import org.misevcheck.checker.evidence.EvidenceFinder;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.statement.Omission;
import org.misevcheck.checker.study.Study;
import org.misevcheck.checker.submission.JournalProfile;
import org.misevcheck.checker.submission.Remark;
import org.misevcheck.checker.submission.SubmissionCheck;

/** Checks a manuscript before it is submitted, with its manifest or without one. */
public final class ManuscriptChecker {

    private final StudyChecker studyChecker;
    private final JournalProfile profile;
    private final EvidenceFinder finder = new EvidenceFinder();

    /** A checker; the study checker need not know where documents are. */
    public ManuscriptChecker(StudyChecker studyChecker, JournalProfile profile) {
        this.studyChecker = studyChecker;
        this.profile = profile;
    }

    /**
     * Checks the documents of a study.
     *
     * @param id the study's identifier where there is no manifest
     * @param documents as they were read, the one that is submitted first
     * @param manifest null where there is none; then the study is drafted, and what is not found is not assessed
     */
    public ManuscriptAssessment check(String id, List<Manuscript> documents, @Nullable Reading<Study> manifest) {
        ManuscriptEvidence evidence = finder.find(documents);
        Reading<Study> study = manifest == null ? DraftManifest.provisional(id, documents, evidence) : manifest;
        List<Remark> remarks =
                SubmissionCheck.of(documents.get(0), evidence, manifest == null ? null : manifest.value(), profile);
        ManuscriptCheck held = new ManuscriptCheck(
                documents.stream().map(Manuscript::document).toList(),
                List.of(),
                List.of(),
                CrossCheck.of(study.value(), evidence));
        StudyAssessment assessment = studyChecker.assess(study).heldAgainst(held);
        return new ManuscriptAssessment(
                documents, evidence, profile, remarks, assessment, restingOn(assessment), manifest == null);
    }

    /** By trying: a finding rests on the statements without which it is decided otherwise. */
    private Map<String, List<Finding>> restingOn(StudyAssessment assessment) {
        Map<String, List<Finding>> resting = new LinkedHashMap<>();
        for (StatementCheck check : assessment.manuscripts().crossCheck().that(Agreement.SUPPORTED)) {
            List<Finding> without = studyChecker.findings(Omission.of(assessment.study(), check.place()));
            resting.put(
                    check.place(),
                    assessment.findings().stream()
                            .filter(finding -> finding.isDecidedOtherwiseIn(without))
                            .toList());
        }
        return resting;
    }
}
