package org.misevcheck.checker.assessment;

import java.util.List;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.submission.JournalProfile;
import org.misevcheck.checker.submission.Remark;

/**
 * All that was concluded about a manuscript before it is submitted.
 *
 * @param documents as they were read, the main one first
 * @param evidence what they say
 * @param profile the journal's wishes
 * @param remarks what should be mended, from the title to the file
 * @param assessment the study, held against the documents
 * @param isProvisional whether there is no manifest, so that the study is what a machine drafted from the documents
 */
public record ManuscriptAssessment(
        List<Manuscript> documents,
        ManuscriptEvidence evidence,
        JournalProfile profile,
        List<Remark> remarks,
        StudyAssessment assessment,
        boolean isProvisional) {

    public ManuscriptAssessment {
        documents = List.copyOf(documents);
        remarks = List.copyOf(remarks);
    }

    /** The document that is submitted. */
    public Manuscript main() {
        return documents.get(0);
    }
}
