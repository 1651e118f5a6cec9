package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.GateAssessment;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.review.gate.Fault;
import org.misevcheck.checker.review.gate.FaultCode;
import org.misevcheck.checker.review.gate.GateReport;
import org.misevcheck.checker.review.gate.JudgedFault;
import org.misevcheck.checker.review.gate.Location;
import org.misevcheck.checker.review.gate.Standing;
import org.misevcheck.checker.review.gate.Waiver;

/**
 * What the gate says: {@code gate.json} with its schema for programs, {@code gate.csv} with a line per listed decision
 * and unlisted study, {@code gate.md} for pull requests.
 */
public final class GateReports {

    static final String SCHEMA = "gate-1.schema.json";

    private static final Map<Standing, String> HEADINGS = Map.of(
            Standing.FAILS, "Faults",
            Standing.WARNS, "Warnings",
            Standing.WAIVED, "Waived",
            Standing.KNOWN, "Known from the baseline",
            Standing.NOTED, "Notes");

    private GateReports() {}

    /**
     * Writes the reports of these forms; HTML is none of them.
     *
     * @return where they are
     */
    public static List<Path> write(Path folder, Set<Format> formats, GateAssessment gate) throws IOException {
        List<Path> written = new ArrayList<>();
        if (formats.contains(Format.JSON)) {
            written.add(json(folder.resolve("gate.json"), gate));
            Files.write(folder.resolve(SCHEMA), schema());
        }
        if (formats.contains(Format.CSV)) {
            written.add(csv(folder.resolve("gate.csv"), gate.report()));
        }
        if (formats.contains(Format.MARKDOWN)) {
            written.add(markdown(folder.resolve("gate.md"), gate));
        }
        return written;
    }

    private static byte[] schema() throws IOException {
        try (InputStream in = GateReports.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("the schema " + SCHEMA + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static Path json(Path file, GateAssessment gate) throws IOException {
        try (ReportFile report = new ReportFile(file)) {
            JsonGenerator json = new JsonFactory().createGenerator(report.writer());
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            text(
                    json,
                    "protocol",
                    gate.setup().protocol() == null
                            ? null
                            : gate.setup().protocol().id());
            json.writeStringField("list", gate.list());
            json.writeBooleanField("open", gate.report().isOpen());
            json.writeObjectFieldStart("counts");
            for (Standing standing : Standing.values()) {
                json.writeNumberField(
                        standing.word(), gate.report().that(standing).size());
            }
            json.writeEndObject();
            json.writeNumberField("unrecorded", gate.report().unrecorded());
            json.writeArrayFieldStart("faults");
            for (JudgedFault judged : gate.report().faults()) {
                fault(json, judged, gate);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("studies");
            for (GateReport.Line line : gate.report().lines()) {
                line(json, line);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
            return report.complete();
        }
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void fault(JsonGenerator json, JudgedFault judged, GateAssessment gate) throws IOException {
        Fault fault = judged.fault();
        json.writeStartObject();
        json.writeStringField("code", fault.code().word());
        json.writeStringField("severity", fault.code().severity().word());
        json.writeStringField("standing", judged.standing().word());
        json.writeStringField("study", fault.study());
        json.writeStringField("stage", fault.stage());
        json.writeStringField("what", fault.what());
        json.writeStringField("mend", fault.mend());
        at(json, fault.at(), gate);
        json.writeArrayFieldStart("also");
        for (Location location : fault.also()) {
            json.writeStartObject();
            at(json, location, gate);
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(
                json,
                "about",
                fault.about().stream().filter(about -> !about.isEmpty()).toList());
        texts(
                json,
                "open",
                judged.open().stream().filter(about -> !about.isEmpty()).toList());
        json.writeArrayFieldStart("evidence");
        for (GateAssessment.Evidence evidence : gate.evidenceOf(fault)) {
            json.writeStartObject();
            json.writeStringField("criterion", evidence.finding().criterion().value());
            json.writeStringField("verdict", evidence.finding().verdict().word());
            json.writeStringField(
                    "message", Sentences.on(evidence.finding(), gate.setup().catalogue()));
            at(json, evidence.at(), gate);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("waivers");
        for (Waiver waiver : judged.waivers()) {
            json.writeStartObject();
            json.writeStringField("of", waiver.subject());
            json.writeStringField("reason", waiver.reason());
            json.writeStringField("who", waiver.who());
            json.writeStringField("until", waiver.until());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void at(JsonGenerator json, Location location, GateAssessment gate) throws IOException {
        Position position = gate.positionOf(location);
        json.writeStringField("file", location.file());
        json.writeStringField("place", location.place());
        json.writeNumberField("line", position.line());
        json.writeNumberField("column", position.column());
    }

    private static void line(JsonGenerator json, GateReport.Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("study", line.study());
        text(json, "title", line.title());
        json.writeStringField("stage", line.stage());
        text(json, "listed", listed(line));
        text(json, "listed-reason", line.reason());
        text(json, "report-of", line.reportOf());
        text(json, "manifest", line.manifest());
        text(json, "computed", line.computed());
        texts(json, "computed-reasons", line.computedReasons());
        text(json, "standing", line.standing() == null ? null : line.standing().word());
        texts(json, "codes", line.codes().stream().map(FaultCode::word).toList());
        json.writeEndObject();
    }

    private static @Nullable String listed(GateReport.Line line) {
        return line.listed() == null ? null : line.listed().word();
    }

    private static Path csv(Path file, GateReport gate) throws IOException {
        try (ReportFile report = new ReportFile(file)) {
            CSVPrinter printer = new CSVPrinter(
                    report.writer(),
                    CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            printer.printRecord(
                    "study",
                    "title",
                    "stage",
                    "listed",
                    "listed-reason",
                    "report-of",
                    "manifest",
                    "computed",
                    "computed-reasons",
                    "standing",
                    "codes");
            for (GateReport.Line line : gate.lines()) {
                printer.printRecord(
                        safe(line.study()),
                        safe(line.title()),
                        safe(line.stage()),
                        safe(listed(line)),
                        safe(line.reason()),
                        safe(line.reportOf()),
                        safe(line.manifest()),
                        safe(line.computed()),
                        safe(String.join("; ", line.computedReasons())),
                        outcome(line),
                        line.codes().stream().map(FaultCode::word).collect(Collectors.joining("; ")));
            }
            printer.flush();
            return report.complete();
        }
    }

    private static String safe(@Nullable String text) {
        return text == null ? "" : CsvReport.safe(text);
    }

    /** The worst of a line's faults, or that there is none, or nothing to compare. */
    private static String outcome(GateReport.Line line) {
        if (line.standing() != null) {
            return line.standing().word();
        }
        return line.listed() == null ? "not-listed" : line.computed() == null ? "not-compared" : "agrees";
    }

    private static Path markdown(Path file, GateAssessment gate) throws IOException {
        StringBuilder out = new StringBuilder("# Gate\n\n");
        out.append(MarkdownText.of(GateText.summary(gate.report()))).append(".\n");
        for (Standing standing : Standing.values()) {
            List<JudgedFault> faults = gate.report().that(standing);
            if (!faults.isEmpty()) {
                out.append("\n## ").append(HEADINGS.get(standing)).append("\n\n");
                faults.forEach(judged -> fault(out, judged, gate));
            }
        }
        studies(out, gate.report());
        try (ReportFile report = new ReportFile(file)) {
            report.write(out);
            return report.complete();
        }
    }

    private static void fault(StringBuilder out, JudgedFault judged, GateAssessment gate) {
        Fault fault = judged.fault();
        out.append("- **%s** %s  \n  %s"
                        .formatted(
                                fault.code().word(),
                                MarkdownText.code(GateText.place(fault.at(), gate), false),
                                MarkdownText.of(fault.what())))
                .append('\n');
        GateText.evidence(judged, gate).forEach(line -> item(out, line));
        GateText.passes(judged).forEach(line -> item(out, line));
        fault.also().forEach(location -> item(out, "see also " + GateText.place(location, gate)));
        if (judged.standing() == Standing.FAILS || judged.standing() == Standing.WARNS) {
            item(out, "to mend: " + fault.mend());
        }
    }

    private static void item(StringBuilder out, String text) {
        out.append("  - ").append(MarkdownText.of(text)).append('\n');
    }

    private static void studies(StringBuilder out, GateReport report) {
        out.append("\n## Studies\n\n")
                .append("| Study | Stage | Listed | Reason | Evidence | Reasons by the evidence | Gate |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (GateReport.Line line : report.lines()) {
            out.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            MarkdownText.code(line.study(), true),
                            MarkdownText.of(line.stage()),
                            line.reportOf() != null
                                    ? "report of " + MarkdownText.code(line.reportOf(), true)
                                    : line.listed() == null
                                            ? ""
                                            : line.listed().word().replace('-', ' '),
                            cell(line.reason()),
                            cell(line.computed()),
                            MarkdownText.of(String.join("; ", line.computedReasons())),
                            outcome(line).replace('-', ' '))
                    .replace("\r\n", "\n"));
        }
    }

    private static String cell(@Nullable String text) {
        return text == null ? "" : MarkdownText.of(text);
    }
}
