package org.misevcheck.checker.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.guideline.CriterionCode;
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
 * @param restingOn the findings that would be decided otherwise without a statement that a passage supports, by its place
 * @param isProvisional whether there is no manifest, so that the study is what a machine drafted from the documents
 */
public record ManuscriptAssessment(
        List<Manuscript> documents,
        ManuscriptEvidence evidence,
        JournalProfile profile,
        List<Remark> remarks,
        StudyAssessment assessment,
        Map<String, List<Finding>> restingOn,
        boolean isProvisional) {

    public ManuscriptAssessment {
        documents = List.copyOf(documents);
        remarks = List.copyOf(remarks);
        restingOn = Map.copyOf(restingOn);
    }

    /** The first passage of each statement that a criterion's findings rest on. */
    public Map<CriterionCode, List<Passage>> passages() {
        Map<CriterionCode, List<Passage>> passages = new HashMap<>();
        for (StatementCheck check : assessment.manuscripts().crossCheck().that(Agreement.SUPPORTED)) {
            for (Finding finding : restingOn.getOrDefault(check.place(), List.of())) {
                passages.computeIfAbsent(finding.criterion(), code -> new ArrayList<>())
                        .add(check.evidence().get(0).passage());
            }
        }
        return passages;
    }

    /** The document that is submitted. */
    public Manuscript main() {
        return documents.get(0);
    }
}
