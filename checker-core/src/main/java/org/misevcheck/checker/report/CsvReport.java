package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ReviewSummary;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.eligibility.Stage;
import org.misevcheck.checker.finding.Verdict;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.manifest.InvalidManifestException;
import org.misevcheck.checker.scoring.EvMetric;
import org.misevcheck.checker.scoring.WeightedShare;

/** A line per study: scores, decisions, and the verdict on each criterion. */
final class CsvReport implements ReportWriter {

    /** What spreadsheets take for the start of a formula, full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final ReportFile file;
    private final CSVPrinter printer;
    private final AuditSetup setup;

    CsvReport(ReportFile file, AuditSetup setup) throws IOException {
        this.file = file;
        this.setup = setup;
        printer = new CSVPrinter(
                file.writer(),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        printer.printRecord(header());
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of(
                "study",
                "manifest",
                "valid",
                "title",
                "reporting",
                "reporting-lowest",
                "reporting-highest",
                "conformance",
                "conformance-lowest",
                "conformance-highest",
                "coverage",
                "ev-metric-lowest",
                "ev-metric-highest",
                "applicable",
                "met",
                "not-met",
                "not-reported",
                "justified",
                "not-assessed",
                "not-applicable"));
        stages().forEach(stage -> {
            header.add("decision " + stage.id());
            stage.outcomes().forEach(outcome -> header.add("decision %s %s".formatted(stage.id(), outcome.id())));
        });
        header.add("primary-reason");
        header.add("statements-to-inclusion");
        setup.catalogue().criteria().stream().map(Criterion::code).forEach(header::add);
        return header;
    }

    private List<Stage> stages() {
        return setup.protocol() == null ? List.of() : setup.protocol().stages();
    }

    @Override
    public void write(StudyAssessment assessment) {
        // Lines need the weightiest verdicts, which the summary has; they are written at the end.
    }

    @Override
    public void write(InvalidManifestException exception) {
        // As above.
    }

    @Override
    public Path finish(ReviewSummary summary) throws IOException {
        for (ReviewSummary.Line line : summary.lines()) {
            printer.printRecord(row(line));
        }
        for (InvalidManifestException exception : summary.invalid()) {
            printer.printRecord("", safe(exception.file()), "false");
        }
        printer.flush();
        return file.complete();
    }

    private List<Object> row(ReviewSummary.Line line) {
        var score = line.overall();
        var counts = score.counts();
        List<Object> row = new ArrayList<>();
        row.add(safe(line.id()));
        row.add(safe(line.file()));
        row.add("true");
        row.add(safe(line.title() == null ? "" : line.title()));
        addShare(row, score.reporting());
        addShare(row, score.conformance());
        row.add(decimal(score.coverage()));
        EvMetric metric = line.evMetric();
        row.add(metric.isDefined() ? Figures.amount(metric.lowest()) : "");
        row.add(metric.isDefined() ? Figures.amount(metric.highest()) : "");
        row.addAll(List.of(
                score.applicable(),
                counts.met(),
                counts.notMet(),
                counts.notReported(),
                counts.justified(),
                counts.notAssessed(),
                counts.notApplicable()));
        stages().forEach(stage -> {
            row.add(line.decisions().get(stage.id()));
            stage.outcomes().forEach(outcome -> row.add(line.outcomes().get(outcome.id())));
        });
        row.add(safe(line.primaryReason() == null ? "" : line.primaryReason()));
        row.add(line.changesToInclude() < 0 ? "" : line.changesToInclude());
        line.verdicts().stream().map(Verdict::word).forEach(row::add);
        return row;
    }

    private static void addShare(List<Object> row, WeightedShare share) {
        row.add(share.isDefined() ? decimal(share.value()) : "");
        row.add(share.isDefined() ? decimal(share.lowest()) : "");
        row.add(share.isDefined() ? decimal(share.highest()) : "");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    /** A text that a spreadsheet will not take for a formula. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
