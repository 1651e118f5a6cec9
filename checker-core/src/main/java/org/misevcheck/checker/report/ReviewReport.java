package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.manifest.InvalidManifestException;

/** The reports on a review, in one or more forms, written while its studies are assessed. */
public final class ReviewReport implements AutoCloseable {

    private final ReviewSummary summary;
    private final List<ReportWriter> writers = new ArrayList<>();

    /**
     * Begins the reports.
     *
     * @throws IOException if the folder cannot be written
     */
    public ReviewReport(Path folder, Set<Format> formats, AuditSetup setup) throws IOException {
        summary = new ReviewSummary(setup);
        for (Format format : new TreeSet<>(formats)) {
            writers.add(writer(format, new ReportFile(folder.resolve(format.fileName())), setup));
        }
    }

    private static ReportWriter writer(Format format, ReportFile file, AuditSetup setup) throws IOException {
        return switch (format) {
            case JSON -> new JsonReport(file, setup);
            case CSV -> new CsvReport(file, setup);
            case MARKDOWN -> new MarkdownReport(file, setup);
            case HTML -> new HtmlReport(file, setup);
        };
    }

    /** Takes a study up. */
    public void add(StudyAssessment assessment) throws IOException {
        summary.add(assessment);
        for (ReportWriter writer : writers) {
            writer.write(assessment);
        }
    }

    /** Takes a manifest up that could not be read. */
    public void add(InvalidManifestException exception) throws IOException {
        summary.add(exception);
        for (ReportWriter writer : writers) {
            writer.write(exception);
        }
    }

    /** The review so far. */
    public ReviewSummary summary() {
        return summary;
    }

    /** Completes the files and answers where they are, in the order of the formats. */
    public List<Path> finish() throws IOException {
        List<Path> files = new ArrayList<>();
        for (ReportWriter writer : writers) {
            files.add(writer.finish(summary));
        }
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        for (ReportWriter writer : writers) {
            writer.close();
        }
    }
}
