package org.misevcheck.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.finding.Finding;
import org.misevcheck.checker.manifest.CodeFrame;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.review.gate.Gate;
import org.misevcheck.checker.review.gate.GateReport;
import org.misevcheck.checker.review.gate.JudgedStudies;
import org.misevcheck.checker.review.gate.JudgedStudy;
import org.misevcheck.checker.study.PublicationType;
import org.misevcheck.checker.study.StudyIdentity;

/**
 * Holds a review's inclusion list against its studies as they are assessed, and keeps of each only what that needs:
 * who it is, what was decided, and where the grounds stand.
 */
public final class ReviewGate {

    private final GateReadings readings;
    private final AuditSetup setup;
    private final LocalDate today;
    private final boolean failOnAwaiting;
    private final List<JudgedStudy> studies = new ArrayList<>();
    private final List<String> invalid = new ArrayList<>();
    private final Map<String, Map<String, Position>> places = new HashMap<>();
    private final Map<String, String> frames = new HashMap<>();

    /**
     * A gate.
     *
     * @param setup what the studies are assessed against
     * @param today by which waivers expire
     * @param failOnAwaiting whether it closes where the evidence does not decide yet
     */
    public ReviewGate(GateReadings readings, AuditSetup setup, LocalDate today, boolean failOnAwaiting) {
        this.readings = readings;
        this.setup = setup;
        this.today = today;
        this.failOnAwaiting = failOnAwaiting;
    }

    /** Takes a study up. */
    public void add(StudyAssessment assessment) {
        StudyIdentity identity = assessment.study().study();
        String file = assessment.manifest().file();
        studies.add(new JudgedStudy(
                identity.id(),
                file,
                identity.title(),
                identity.doi(),
                identity.pmid(),
                identity.publicationType() == PublicationType.PREPRINT,
                assessment.decisions()));
        Map<String, Position> own = new HashMap<>();
        for (String place : List.of("study.id", "study.doi", "study.pmid")) {
            own.put(place, assessment.manifest().positionOf(place));
        }
        assessment.decisions().stream()
                .flatMap(stage -> stage.decision().grounds().stream())
                .flatMap(ground -> ground.findings().stream())
                .map(Finding::subject)
                .forEach(subject -> own.computeIfAbsent(
                        subject, place -> assessment.manifest().positionOf(place)));
        places.put(file, own);
        frames.put(
                file,
                CodeFrame.of(
                        assessment.manifest().lines(), assessment.manifest().positionOf("study.id")));
    }

    /** Takes a manifest up that could not be read. */
    public void add(InvalidManifestException exception) {
        invalid.add(exception.file());
    }

    /** What the gate says of all that was taken up. */
    public GateAssessment judge() {
        return judge(readings);
    }

    /** The same by files that were read since, such as a baseline that was just written. */
    public GateAssessment judge(GateReadings other) {
        GateReport report =
                Gate.judge(other.files(), new JudgedStudies(studies, invalid), setup.protocol(), today, failOnAwaiting);
        return new GateAssessment(report, setup, other.list().file(), other.byFile(), places, frames);
    }
}
