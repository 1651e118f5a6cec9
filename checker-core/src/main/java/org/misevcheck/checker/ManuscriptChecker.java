package org.misevcheck.checker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.ManuscriptAssessment;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.evidence.CrossCheck;
import org.misevcheck.checker.evidence.DraftManifest;
import org.misevcheck.checker.evidence.EvidenceFinder;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.manuscript.Manuscript;
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
        return new ManuscriptAssessment(
                documents,
                evidence,
                profile,
                remarks,
                studyChecker.assess(study).heldAgainst(held),
                manifest == null);
    }
}
