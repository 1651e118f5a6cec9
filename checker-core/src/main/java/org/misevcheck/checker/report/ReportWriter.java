package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.manifest.InvalidManifestException;

/** Writes one form of the report, study by study, so that a review of any size fits into memory. */
interface ReportWriter extends AutoCloseable {

    /** Writes a study. */
    void write(StudyAssessment assessment) throws IOException;

    /** Writes a manifest that could not be read. */
    void write(InvalidManifestException exception) throws IOException;

    /** Writes what only the whole review tells, and puts the file in its place. */
    Path finish(ReviewSummary summary) throws IOException;

    @Override
    void close() throws IOException;
}
