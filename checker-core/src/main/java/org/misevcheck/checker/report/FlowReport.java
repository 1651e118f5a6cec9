package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.misevcheck.checker.assessment.ScreeningCheck;
import org.misevcheck.checker.figure.Drawing;
import org.misevcheck.checker.figure.FigureFiles;
import org.misevcheck.checker.review.flow.Flow;
import org.misevcheck.checker.review.flow.FlowBox;
import org.misevcheck.checker.review.flow.FlowColumn;
import org.misevcheck.checker.review.screening.ScreeningStage;

/** A review's screening on paper: {@code screening.md}, and where the numbers hold, {@code flow.*}. */
public final class FlowReport {

    private static final String NAME = "flow";

    private static final List<String> OF_THE_FLOW = List.of(".json", ".csv", ".svg", ".pdf", ".png");

    private FlowReport() {}

    /**
     * Writes the files and answers where they are. Those of a flow that no longer holds are removed, so that nobody takes
     * them for true.
     */
    public static List<Path> write(Path folder, ScreeningCheck check) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        Path markdown = folder.resolve("screening.md");
        for (String ending : OF_THE_FLOW) {
            Files.deleteIfExists(folder.resolve(NAME + ending));
        }
        Files.deleteIfExists(markdown);
        if (check.flow() != null) {
            written.add(json(folder.resolve(NAME + ".json"), check.flow()));
            written.add(csv(folder.resolve(NAME + ".csv"), check.flow()));
            Drawing drawing = FlowFigure.of(check.flow());
            written.addAll(FigureFiles.write(drawing, folder, NAME));
        }
        if (check.screening() != null) {
            try (ReportFile file = new ReportFile(markdown)) {
                file.write(ScreeningMarkdown.of(check.screening(), check));
                written.add(file.complete());
            }
        }
        return written;
    }

    static Path json(Path target, Flow flow) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            JsonGenerator json = new JsonFactory().createGenerator(file.writer());
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeArrayFieldStart("columns");
            for (FlowColumn column : flow.columns()) {
                column(column, json);
            }
            json.writeEndArray();
            json.writeNumberField("studies", flow.studies());
            json.writeNumberField("reports", flow.reports());
            json.writeNumberField("studies-in-several-columns", flow.shared());
            json.writeEndObject();
            json.flush();
            file.writer().write("\n");
            return file.complete();
        }
    }

    private static void column(FlowColumn column, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("found-by", column.foundBy().word());
        json.writeArrayFieldStart("boxes");
        for (FlowBox box : column.boxes()) {
            json.writeStartObject();
            json.writeStringField("box", box.kind().word());
            json.writeNumberField("n", box.n());
            if (!box.items().isEmpty()) {
                json.writeArrayFieldStart("items");
                for (FlowBox.Item item : box.items()) {
                    json.writeStartObject();
                    if (!item.group().isEmpty()) {
                        json.writeStringField("group", item.group());
                    }
                    json.writeStringField("label", item.label());
                    json.writeNumberField("n", item.n());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("studies", column.studies());
        json.writeNumberField("reports", column.reports());
        json.writeArrayFieldStart("totals-at");
        for (ScreeningStage stage : column.totals()) {
            json.writeString(stage.word());
        }
        json.writeEndArray();
        if (column.note() != null) {
            json.writeStringField("earlier-numbers", column.note());
        }
        json.writeEndObject();
    }

    /** A line per number: its column, its box, and for a part of a box the part. */
    static Path csv(Path target, Flow flow) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            CSVPrinter printer = new CSVPrinter(
                    file.writer(),
                    CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            printer.printRecord("found-by", "box", "group", "item", "n");
            for (FlowColumn column : flow.columns()) {
                String by = column.foundBy().word();
                for (FlowBox box : column.boxes()) {
                    printer.printRecord(by, box.kind().word(), "", "", box.n());
                    for (FlowBox.Item item : box.items()) {
                        printer.printRecord(
                                by, box.kind().word(), item.group(), CsvReport.safe(item.label()), item.n());
                    }
                }
                printer.printRecord(by, "included-studies", "", "", column.studies());
                printer.printRecord(by, "included-reports", "", "", column.reports());
            }
            printer.printRecord("all", "included-studies", "", "", flow.studies());
            printer.printRecord("all", "included-reports", "", "", flow.reports());
            printer.flush();
            return file.complete();
        }
    }
}
