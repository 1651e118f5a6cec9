package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.manifest.InvalidManifestException;

/** For pull requests: an overview, then each study with its gaps. */
final class MarkdownReport implements ReportWriter {

    private final ReportFile file;

    MarkdownReport(ReportFile file, AuditSetup setup) {
        this.file = file;
    }

    @Override
    public void write(StudyAssessment assessment) {}

    @Override
    public void write(InvalidManifestException exception) {}

    @Override
    public Path finish(ReviewSummary summary) throws IOException {
        return file.complete();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
