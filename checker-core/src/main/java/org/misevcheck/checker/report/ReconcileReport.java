package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.assessment.DoubleExtractions;
import org.misevcheck.checker.manifest.CodeFrame;
import org.misevcheck.checker.manifest.Position;
import org.misevcheck.checker.manifest.Reading;
import org.misevcheck.checker.review.agreement.Coefficient;
import org.misevcheck.checker.review.agreement.RaterAgreement;
import org.misevcheck.checker.review.consensus.Accord;
import org.misevcheck.checker.review.consensus.AgreementTable;
import org.misevcheck.checker.review.consensus.Comparison;
import org.misevcheck.checker.review.consensus.EntryMatch;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.statement.StatementMade;
import org.misevcheck.checker.statement.Term;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.Study;

/**
 * Two extractors side by side: how far they agree, what is open with both places and passages, everything for programs
 * ({@code reconcile.json}, format 1), and the draft of a consensus for each study.
 */
public final class ReconcileReport {

    /** The schema of {@code reconcile.json}, which is written beside it. */
    static final String SCHEMA = "reconcile-1.schema.json";

    private static final int LONGEST_VALUE = 400;

    private final DoubleExtractions extractions;

    private ReconcileReport(DoubleExtractions extractions) {
        this.extractions = extractions;
    }

    /**
     * Writes the files and answers where they are.
     *
     * @param consensusFolder where the drafts are to be completed, as people call it
     * @param schemaPath where they find the schema of manifests there: a path relative to that folder
     */
    public static List<Path> write(
            Path folder, DoubleExtractions extractions, String consensusFolder, String schemaPath) throws IOException {
        ReconcileReport report = new ReconcileReport(extractions);
        List<Path> written = new ArrayList<>();
        written.add(text(folder.resolve("conflicts.md"), report.markdown()));
        written.add(report.agreement(folder.resolve("agreement.csv")));
        written.add(report.conflicts(folder.resolve("conflicts.csv")));
        written.add(report.json(folder.resolve("reconcile.json")));
        for (DoubleExtraction study : extractions.unsettled()) {
            written.add(text(
                    folder.resolve("consensus").resolve(study.id() + ".yaml"),
                    ConsensusManifest.of(study, consensusFolder, schemaPath)));
        }
        try (InputStream schema = ReconcileReport.class.getResourceAsStream(SCHEMA);
                ReportFile file = new ReportFile(folder.resolve(SCHEMA))) {
            file.write(Objects.requireNonNull(schema, SCHEMA).readAllBytes());
            file.complete();
        }
        return written;
    }

    private static Path text(Path target, String text) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            file.write(text);
            return file.complete();
        }
    }

    private static CSVPrinter printer(ReportFile file) throws IOException {
        return new CSVPrinter(
                file.writer(),
                CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    }

    private List<AgreementTable.Row> rows() {
        return extractions.agreement() == null
                ? List.of()
                : extractions.agreement().rows();
    }

    private boolean hasCoefficients(AgreementTable.Row row) {
        return extractions.agreement() != null && extractions.agreement().hasCoefficients(row);
    }

    private Path agreement(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            CSVPrinter printer = printer(file);
            List<String> header = new ArrayList<>(
                    List.of("scope", "name", "measure", "items", "observed", "reported-agreement", "values-agreed"));
            for (String coefficient : List.of("kappa", "ac1")) {
                for (String part : List.of("", "-se", "-low", "-high", "-clipped")) {
                    header.add(coefficient + part);
                }
            }
            for (Accord accord : Accord.values()) {
                header.add(accord.word());
            }
            header.add("silent");
            printer.printRecord(header);
            for (AgreementTable.Row row : rows()) {
                printer.printRecord(row(row));
            }
            printer.flush();
            return file.complete();
        }
    }

    private List<Object> row(AgreementTable.Row row) {
        List<Object> cells = new ArrayList<>(List.of(
                row.scope().word(),
                CsvReport.safe(row.name()),
                row.measure().word(),
                row.agreement().items(),
                decimal(row.agreement().observed()),
                decimal(row.reportedAgreement()),
                decimal(row.valuesAgreed())));
        addCoefficient(cells, hasCoefficients(row) ? row.agreement().kappa() : null);
        addCoefficient(cells, hasCoefficients(row) ? row.agreement().ac1() : null);
        for (Accord accord : Accord.values()) {
            cells.add(row.measure() == AgreementTable.Measure.REPORTED ? row.count(accord) : "");
        }
        cells.add(row.measure() == AgreementTable.Measure.REPORTED ? row.silent() : "");
        return cells;
    }

    private static void addCoefficient(List<Object> cells, @Nullable Coefficient coefficient) {
        Coefficient.Interval interval = coefficient == null ? null : coefficient.interval();
        cells.add(decimal(coefficient == null ? null : coefficient.value()));
        cells.add(decimal(coefficient == null ? null : coefficient.standardError()));
        cells.add(decimal(interval == null ? null : interval.low()));
        cells.add(decimal(interval == null ? null : interval.high()));
        cells.add(interval == null ? "" : interval.isClipped());
    }

    private static String decimal(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.3f", value + 0.0);
    }

    private Path conflicts(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            CSVPrinter printer = printer(file);
            List<String> header = new ArrayList<>(List.of("study", "accord", "statement", "settled"));
            for (String who : List.of("first", "second")) {
                for (String what : List.of("file", "line", "column", "place", "value", "document", "page", "passage")) {
                    header.add(who + "-" + what);
                }
            }
            printer.printRecord(header);
            for (DoubleExtraction study : extractions.studies()) {
                for (Comparison comparison : study.reconciliation().open()) {
                    List<Object> cells = new ArrayList<>(List.of(
                            CsvReport.safe(study.id()),
                            comparison.accord().word(),
                            comparison.statement(),
                            study.isSettled()));
                    for (Side side : sides(study, comparison)) {
                        addSide(cells, side);
                    }
                    printer.printRecord(cells);
                }
            }
            printer.flush();
            return file.complete();
        }
    }

    private static void addSide(List<Object> cells, Side side) {
        EvidencePassage passage = side.passage();
        cells.add(CsvReport.safe(side.manifest().file()));
        cells.add(side.position().line());
        cells.add(side.position().column());
        cells.add(CsvReport.safe(side.place()));
        cells.add(side.value() == null ? "" : CsvReport.safe(HiddenCharacters.replaced(words(side.value()))));
        cells.add(passage == null || passage.document() == null ? "" : CsvReport.safe(passage.document()));
        cells.add(passage == null || passage.page() == null ? "" : passage.page());
        cells.add(
                passage == null || passage.quotation() == null
                        ? ""
                        : CsvReport.safe(HiddenCharacters.replaced(passage.quotation())));
    }

    /** One extractor's part of a comparison. */
    private record Side(
            String who,
            Reading<Study> manifest,
            String place,
            Position position,
            @Nullable Object value,
            @Nullable EvidencePassage passage) {}

    private static List<Side> sides(DoubleExtraction study, Comparison comparison) {
        return List.of(
                side("first", study.first(), comparison.firstPlace(), comparison.first()),
                side("second", study.second(), comparison.secondPlace(), comparison.second()));
    }

    private static Side side(String who, Reading<Study> manifest, String place, @Nullable Object value) {
        return new Side(
                who,
                manifest,
                place,
                manifest.positionOf(place),
                value,
                value == null ? null : DoubleExtraction.passage(manifest.value(), place));
    }

    /** A value in words; of an entry all that it states. */
    private static String words(Object value) {
        String words = value instanceof Record entry ? entry(entry) : new StatementMade("", value).written();
        return words.length() <= LONGEST_VALUE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_VALUE / 2)) + " ...";
    }

    private static String entry(Record entry) {
        List<String> stated = new ArrayList<>();
        for (Component component : Components.of(entry.getClass()).inOrder()) {
            Object value = component.of(entry);
            if (!component.isWritten() || !Components.isStated(value) || value == null) {
                continue;
            }
            if (value instanceof Record group) {
                stated.add(component.key() + " (" + entry(group) + ")");
            } else if (value instanceof List<?> list && component.element().isRecord()) {
                stated.add(component.key() + " ("
                        + list.stream().map(one -> entry((Record) one)).collect(Collectors.joining("; "))
                        + ")");
            } else {
                stated.add(component.key() + " " + new StatementMade("", value).written());
            }
        }
        return String.join(", ", stated);
    }

    private String markdown() {
        StringBuilder out = new StringBuilder("# Two extractions\n\n");
        out.append("First: ")
                .append(MarkdownText.code(extractions.firstFolder(), false))
                .append(", second: ")
                .append(MarkdownText.code(extractions.secondFolder(), false))
                .append(". ")
                .append(count(extractions.studies().size(), "study", "studies"))
                .append(" extracted twice. Measured figures agree within ")
                .append(Figures.amount(100 * extractions.tolerance()))
                .append(" %, or as rounded.\n");
        listed(out, "Without a second extraction", extractions.withoutSecond());
        listed(out, "Without a first extraction", extractions.withoutFirst());
        listed(out, "A consensus already", extractions.agreedBefore());
        agreementTable(out);
        for (DoubleExtraction study : extractions.studies()) {
            study(study, out);
        }
        return out.toString();
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static void listed(StringBuilder out, String title, List<String> files) {
        if (!files.isEmpty()) {
            out.append('\n').append(title).append(": ");
            out.append(
                    files.stream().map(file -> MarkdownText.code(file, false)).collect(Collectors.joining(", ")));
            out.append(".\n");
        }
    }

    private void agreementTable(StringBuilder out) {
        if (extractions.agreement() == null) {
            return;
        }
        out.append("""

                ## Agreement

                | Section | What | Items | Agreed | Kappa (95 % CI) | AC1 (95 % CI) | Reported by both of reported | Values agreed |
                | --- | --- | ---: | ---: | --- | --- | ---: | ---: |
                """);
        for (AgreementTable.Row row : rows()) {
            if (row.scope() != AgreementTable.Scope.STATEMENT) {
                RaterAgreement agreement = row.agreement();
                boolean has = hasCoefficients(row);
                out.append("| %s | %s | %d | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                MarkdownText.of(row.name()),
                                row.measure().word(),
                                agreement.items(),
                                percent(agreement.observed()),
                                has ? coefficient(agreement.kappa()) : "-",
                                has ? coefficient(agreement.ac1()) : "-",
                                percent(row.reportedAgreement()),
                                percent(row.valuesAgreed())));
            }
        }
        out.append("""

                Whether a statement is reported is asked of the statements that the extractors use in any of these studies, wherever
                both looked; an entry of a list is one more. "Reported by both of reported" is 2 both / (2 both + only one). Kappa:
                Cohen 1960, variance of Fleiss, Cohen and Everitt 1969; AC1: Gwet 2008; no interval where the formula gives none.
                Intervals take statements to be independent, which those of one study are not: they are too narrow rather than too wide.
                """);
        if (extractions.studies().size() == 1) {
            out.append("""
                    With one study there is no telling what else is extracted, so what is reported has no coefficient here.
                    """);
        }
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String coefficient(@Nullable Coefficient coefficient) {
        if (coefficient == null) {
            return "undefined";
        }
        Coefficient.Interval interval = coefficient.interval();
        return interval == null
                ? String.format(Locale.ROOT, "%.2f", coefficient.value() + 0.0)
                : String.format(
                        Locale.ROOT,
                        "%.2f (%.2f to %.2f%s)",
                        coefficient.value() + 0.0,
                        interval.low(),
                        interval.high(),
                        interval.isClipped() ? ", cut" : "");
    }

    private static void study(DoubleExtraction study, StringBuilder out) {
        List<Comparison> open = study.reconciliation().open();
        out.append("\n## ").append(MarkdownText.of(study.id())).append("\n\n");
        out.append(study.reconciliation().counts().entrySet().stream()
                        .map(count ->
                                count.getValue() + " " + count.getKey().word().replace('-', ' '))
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        if (study.consensus() != null) {
            out.append("\nDecided in ")
                    .append(MarkdownText.code(study.consensus().file(), false))
                    .append(".\n");
        }
        for (Comparison departure : study.departures()) {
            out.append("\n- Both extractors agree on ")
                    .append(MarkdownText.code(departure.firstPlace(), false))
                    .append(", the consensus does not: ")
                    .append(departure.first() == null ? "not reported" : MarkdownText.of(words(departure.first())))
                    .append(" became ")
                    .append(departure.second() == null ? "not reported" : MarkdownText.of(words(departure.second())))
                    .append(".\n");
        }
        for (EntryMatch match : study.reconciliation().matches()) {
            out.append(String.format(
                            Locale.ROOT,
                            "%n- Taken for the same by what they state: %s and, of the second, %s (%.0f %% alike).%n",
                            MarkdownText.code(match.firstPlace(), false),
                            MarkdownText.code(match.secondPlace(), false),
                            100 * match.likeness())
                    .replace("\r\n", "\n"));
        }
        for (Comparison comparison : open) {
            out.append("\n### ")
                    .append(comparison.accord().word().replace('-', ' '))
                    .append(": ")
                    .append(MarkdownText.of(comparison.statement()))
                    .append("\n");
            for (Side side : sides(study, comparison)) {
                side(side, out);
            }
        }
    }

    private static void side(Side side, StringBuilder out) {
        out.append("\n- ")
                .append(side.who())
                .append(" (")
                .append(MarkdownText.of("%s:%d:%d"
                        .formatted(
                                side.manifest().file(),
                                side.position().line(),
                                side.position().column())))
                .append("): ")
                .append(side.value() == null ? "not reported" : "**" + MarkdownText.of(words(side.value())) + "**")
                .append('\n');
        EvidencePassage passage = side.passage();
        if (passage != null && passage.quotation() != null) {
            out.append("  “").append(MarkdownText.of(passage.quotation())).append("”");
            String where = (passage.document() == null ? "" : passage.document())
                    + (passage.page() == null
                            ? ""
                            : (passage.document() == null ? "" : ", ") + "page " + passage.page());
            out.append(where.isEmpty() ? "" : " (" + MarkdownText.of(where) + ")")
                    .append('\n');
        }
        if (side.value() != null) {
            out.append('\n')
                    .append(MarkdownText.block(CodeFrame.of(side.manifest().lines(), side.position()), "text")
                            .indent(2));
        }
    }

    private Path json(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            JsonGenerator json = new JsonFactory().createGenerator(file.writer());
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeStringField("first", extractions.firstFolder());
            json.writeStringField("second", extractions.secondFolder());
            json.writeNumberField("tolerance", extractions.tolerance());
            counts("counts", extractions.counts(), json);
            texts("without-second", extractions.withoutSecond(), json);
            texts("without-first", extractions.withoutFirst(), json);
            texts("agreed-before", extractions.agreedBefore(), json);
            json.writeArrayFieldStart("agreement");
            for (AgreementTable.Row row : rows()) {
                row(row, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("studies");
            for (DoubleExtraction study : extractions.studies()) {
                study(study, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            return file.complete();
        }
    }

    private static void counts(String field, Map<Accord, ? extends Number> counts, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        for (Accord accord : Accord.values()) {
            Number count = counts.get(accord);
            json.writeNumberField(accord.word(), count == null ? 0 : count.intValue());
        }
        json.writeEndObject();
    }

    private static void texts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void row(AgreementTable.Row row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("scope", row.scope().word());
        json.writeStringField("name", row.name());
        json.writeStringField("measure", row.measure().word());
        json.writeNumberField("items", row.agreement().items());
        json.writeNumberField("observed", rounded(row.agreement().observed()));
        optional("reported-agreement", row.reportedAgreement(), json);
        optional("values-agreed", row.valuesAgreed(), json);
        if (hasCoefficients(row)) {
            coefficient("kappa", row.agreement().kappa(), json);
            coefficient("ac1", row.agreement().ac1(), json);
        }
        json.writeArrayFieldStart("categories");
        for (RaterAgreement.Category category : row.agreement().categories()) {
            json.writeStartObject();
            json.writeStringField("name", category.name());
            json.writeNumberField("first", category.first());
            json.writeNumberField("second", category.second());
            json.writeNumberField("both", category.both());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (row.measure() == AgreementTable.Measure.REPORTED) {
            counts("counts", row.counts(), json);
            json.writeNumberField("silent", row.silent());
        }
        json.writeEndObject();
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    private static void optional(String field, @Nullable Double value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeNumberField(field, rounded(value));
        }
    }

    private static void coefficient(String field, @Nullable Coefficient coefficient, JsonGenerator json)
            throws IOException {
        if (coefficient == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeNumberField("value", rounded(coefficient.value()));
        optional("standard-error", coefficient.standardError(), json);
        Coefficient.Interval interval = coefficient.interval();
        if (interval != null) {
            json.writeNumberField("low", rounded(interval.low()));
            json.writeNumberField("high", rounded(interval.high()));
            json.writeBooleanField("clipped", interval.isClipped());
        }
        json.writeEndObject();
    }

    private static void study(DoubleExtraction study, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("study", study.id());
        json.writeStringField("first", study.first().file());
        json.writeStringField("second", study.second().file());
        if (study.consensus() != null) {
            json.writeStringField("consensus", study.consensus().file());
        }
        counts("counts", study.reconciliation().counts(), json);
        json.writeArrayFieldStart("matches");
        for (EntryMatch match : study.reconciliation().matches()) {
            json.writeStartObject();
            json.writeStringField("first", match.firstPlace());
            json.writeStringField("second", match.secondPlace());
            json.writeNumberField("likeness", rounded(match.likeness()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("departures");
        for (Comparison departure : study.departures()) {
            Reading<Study> consensus = Objects.requireNonNull(study.consensus());
            comparison(
                    departure,
                    List.of(
                            side("first", study.first(), departure.firstPlace(), departure.first()),
                            side("consensus", consensus, departure.secondPlace(), departure.second())),
                    json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statements");
        for (Comparison comparison : study.reconciliation().comparisons()) {
            if (comparison.accord() != Accord.AGREED) {
                comparison(comparison, sides(study, comparison), json);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void comparison(Comparison comparison, List<Side> sides, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("statement", comparison.statement());
        json.writeStringField("accord", comparison.accord().word());
        for (Side side : sides) {
            json.writeObjectFieldStart(side.who());
            json.writeStringField("place", side.place());
            json.writeNumberField("line", side.position().line());
            json.writeNumberField("column", side.position().column());
            if (side.value() != null) {
                json.writeFieldName("value");
                value(side.value(), json);
            }
            EvidencePassage passage = side.passage();
            if (passage != null
                    && passage.quotation() != null
                    && comparison.accord().isOpen()) {
                json.writeStringField("passage", passage.quotation());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                value(one, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Term term) {
            json.writeString(term.word());
        } else {
            json.writeString(words(value));
        }
    }
}
