package org.misevcheck.checker.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.Messages;

/** A line per criterion. */
final class CsvCatalogue {

    private final CatalogueContents contents;

    CsvCatalogue(CatalogueContents contents) {
        this.contents = contents;
    }

    void write(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            CSVPrinter printer = new CSVPrinter(
                    file.writer(),
                    CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            printer.printRecord(
                    "guideline",
                    "kind",
                    "code",
                    "title",
                    "domain",
                    "level",
                    "obligation",
                    "locator",
                    "verification",
                    "source",
                    "item",
                    "subject",
                    "question",
                    "since",
                    "answered-by",
                    "examples",
                    "met",
                    "not-met",
                    "not-reported",
                    "not-applicable",
                    "advisory");
            for (Guideline guideline : contents.catalogue().guidelines()) {
                for (Criterion criterion : contents.criteria(guideline)) {
                    printer.printRecord(row(guideline, criterion));
                }
            }
            printer.flush();
            file.complete();
        }
    }

    private List<String> row(Guideline guideline, Criterion criterion) {
        Messages messages = criterion.messages();
        List<String> row = new ArrayList<>();
        row.add(guideline.id());
        row.add(guideline.kind().word());
        row.add(criterion.code());
        row.add(criterion.title());
        row.add(criterion.domain());
        row.add(criterion.level().word());
        row.add(criterion.obligation());
        row.add(criterion.locator());
        row.add(criterion.verification().word());
        row.add(criterion.source());
        row.add(criterion.item());
        row.add(criterion.subject());
        row.add(criterion.question());
        row.add(criterion.since());
        row.add(criterion.answeredBy().value());
        row.add(String.valueOf(contents.page(criterion).examples().size()));
        row.add(messages.met());
        row.add(messages.notMet());
        row.add(messages.notReported());
        row.add(messages.notApplicable());
        row.add(messages.advisory());
        row.replaceAll(cell -> cell == null ? "" : CsvReport.safe(cell));
        return row;
    }
}
