package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.misevcheck.checker.review.search.Deduplicator;
import org.misevcheck.checker.review.search.FieldComparison;
import org.misevcheck.checker.review.search.FieldComparison.Agreement;
import org.misevcheck.checker.review.search.ImportProblem;
import org.misevcheck.checker.review.search.ImportedSource;
import org.misevcheck.checker.review.search.PairVerdict;
import org.misevcheck.checker.review.search.RecordKind;
import org.misevcheck.checker.review.search.RecordPair;
import org.misevcheck.checker.review.search.Search;
import org.misevcheck.checker.review.search.SearchRecord;
import org.misevcheck.checker.review.search.SearchSource;
import org.misevcheck.checker.review.search.UniqueRecord;

/** What a review's searches found: the unique records, the pairs that look alike, counts by source, and problems. */
public final class SearchReport {

    private final Search search;
    private final Map<String, Long> onlyThere;

    /** Reports of this search. */
    public SearchReport(Search search) {
        this.search = search;
        this.onlyThere = search.onlyThere();
    }

    /** Writes the files and answers where they are. */
    public List<Path> write(Path folder) throws IOException {
        return List.of(
                csv(folder.resolve("records.csv"), this::records),
                recordsRis(folder.resolve("records.ris")),
                json(folder.resolve("records.json"), this::recordsJson),
                csv(folder.resolve("duplicates.csv"), this::duplicates),
                json(folder.resolve("duplicates.json"), this::duplicatesJson),
                csv(folder.resolve("sources.csv"), this::sources),
                csv(folder.resolve("problems.csv"), this::problems));
    }

    private interface Content<T> {
        void write(T out) throws IOException;
    }

    private static Path csv(Path target, Content<CSVPrinter> content) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            CSVPrinter printer = new CSVPrinter(
                    file.writer(),
                    CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            content.write(printer);
            printer.flush();
            return file.complete();
        }
    }

    private static Path json(Path target, Content<JsonGenerator> content) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            JsonGenerator json = new JsonFactory().createGenerator(file.writer());
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            content.write(json);
            json.writeEndObject();
            json.flush();
            return file.complete();
        }
    }

    /** A row of cells that no spreadsheet takes for formulas. */
    private static void row(CSVPrinter out, Object... cells) throws IOException {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof String text ? CsvReport.safe(HiddenCharacters.replaced(text)) : cell);
        }
        out.printRecord(row);
    }

    private void records(CSVPrinter out) throws IOException {
        row(out, "id", "title", "authors", "year", "journal", "doi", "pmid", "kind", "sources", "members");
        for (UniqueRecord unique : search.found().unique()) {
            SearchRecord record = unique.record();
            row(
                    out,
                    record.id(),
                    record.title(),
                    String.join("; ", record.authors()),
                    record.year(),
                    record.journal(),
                    record.doi(),
                    record.pmid(),
                    RecordKind.of(record).word(),
                    String.join(" ", sources(unique)),
                    String.join(" ", members(unique)));
        }
    }

    private static List<String> sources(UniqueRecord unique) {
        return unique.members().stream()
                .map(member -> member.source().id())
                .distinct()
                .toList();
    }

    private static List<String> members(UniqueRecord unique) {
        return unique.members().stream().map(SearchRecord::id).toList();
    }

    private Path recordsRis(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            RisWriter ris = new RisWriter(file.writer());
            for (UniqueRecord unique : search.found().unique()) {
                ris.write(
                        unique.record(),
                        sources(unique),
                        unique.members().size() == 1
                                ? List.of()
                                : List.of("Records of this publication: " + String.join(", ", members(unique))));
            }
            return file.complete();
        }
    }

    private void recordsJson(JsonGenerator json) throws IOException {
        json.writeNumberField("records", records());
        json.writeNumberField("duplicates", search.found().duplicates());
        json.writeNumberField("unique", search.found().unique().size());
        json.writeNumberField(
                "to-be-looked-at",
                search.found().pairs(PairVerdict.TO_BE_LOOKED_AT).size());
        json.writeArrayFieldStart("sources");
        for (ImportedSource source : search.sources()) {
            json.writeStartObject();
            SearchSource says = source.source();
            json.writeStringField("id", says.id());
            json.writeStringField("file", says.file());
            json.writeStringField("database", says.database());
            json.writeStringField("kind", says.kind().word());
            json.writeBooleanField("update", says.update());
            text(json, "platform", says.platform());
            text(json, "date", says.date());
            text(json, "query", says.query());
            if (says.hits() != null) {
                json.writeNumberField("hits", says.hits());
            }
            json.writeStringField("format", source.format().word());
            text(json, "encoding", source.encoding());
            json.writeNumberField("entries", source.found());
            json.writeNumberField("records", source.records().size());
            json.writeNumberField("not-read", source.dropped());
            json.writeNumberField("only-here", onlyThere.get(says.id()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (ImportProblem problem : search.problems()) {
            json.writeStartObject();
            json.writeStringField("file", problem.file());
            json.writeNumberField("line", problem.line());
            json.writeBooleanField("missing", problem.missing());
            json.writeNumberField("not-read", problem.dropped());
            json.writeStringField("what", problem.what());
            text(json, "remedy", problem.remedy());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unique-records");
        for (UniqueRecord unique : search.found().unique()) {
            json.writeStartObject();
            SearchRecord record = unique.record();
            json.writeStringField("id", record.id());
            text(json, "title", record.title());
            texts(json, "authors", record.authors());
            if (record.year() != null) {
                json.writeNumberField("year", record.year());
            }
            text(json, "journal", record.journal());
            text(json, "volume", record.volume());
            text(json, "issue", record.issue());
            text(json, "pages", record.pages());
            text(json, "doi", record.doi());
            text(json, "pmid", record.pmid());
            text(json, "language", record.language());
            json.writeStringField("kind", RecordKind.of(record).word());
            texts(json, "publication-types", record.publicationTypes());
            text(json, "abstract", record.abstractText());
            json.writeArrayFieldStart("members");
            for (SearchRecord member : unique.members()) {
                place(json, member);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private int records() {
        return search.sources().stream()
                .mapToInt(source -> source.records().size())
                .sum();
    }

    private static void place(JsonGenerator json, SearchRecord record) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", record.id());
        json.writeStringField("source", record.source().id());
        json.writeStringField("file", record.source().file());
        json.writeNumberField("line", record.line());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeFieldName(name);
            json.writeArray(values.toArray(String[]::new), 0, values.size());
        }
    }

    private void duplicates(CSVPrinter out) throws IOException {
        row(
                out,
                "verdict",
                "first",
                "first-place",
                "first-title",
                "second",
                "second-place",
                "second-title",
                "ground",
                "note",
                "title-similarity",
                "threshold",
                "why");
        for (RecordPair pair : search.found().pairs()) {
            row(
                    out,
                    pair.verdict().word(),
                    pair.first().id(),
                    place(pair.first()),
                    pair.first().title(),
                    pair.second().id(),
                    place(pair.second()),
                    pair.second().title(),
                    pair.ground().word(),
                    pair.note(),
                    similarity(pair),
                    threshold(),
                    pair.why());
        }
    }

    private static String place(SearchRecord record) {
        return "%s:%d".formatted(record.source().file(), record.line());
    }

    private static String similarity(RecordPair pair) {
        return String.format(Locale.ROOT, "%.3f", pair.titleSimilarity());
    }

    private static String threshold() {
        return String.format(Locale.ROOT, "%.2f", Deduplicator.SIMILAR_TITLES);
    }

    private void duplicatesJson(JsonGenerator json) throws IOException {
        json.writeFieldName("threshold");
        json.writeNumber(threshold());
        json.writeObjectFieldStart("counts");
        for (PairVerdict verdict : PairVerdict.values()) {
            json.writeNumberField(verdict.word(), search.found().pairs(verdict).size());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("pairs");
        for (RecordPair pair : search.found().pairs()) {
            json.writeStartObject();
            json.writeStringField("verdict", pair.verdict().word());
            json.writeStringField("ground", pair.ground().word());
            text(json, "note", pair.note());
            json.writeFieldName("title-similarity");
            json.writeNumber(similarity(pair));
            json.writeFieldName("first");
            place(json, pair.first());
            json.writeFieldName("second");
            place(json, pair.second());
            List<FieldComparison> fields = pair.fields();
            texts(
                    json,
                    "same",
                    fields.stream()
                            .filter(field -> field.agreement() == Agreement.AGREES)
                            .map(field -> field.field().word())
                            .toList());
            values(json, "nearly-same", fields, Agreement.NEARLY);
            values(json, "different", fields, Agreement.DISAGREES);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** By field, what the first and the second record say. */
    private static void values(JsonGenerator json, String name, List<FieldComparison> fields, Agreement agreement)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (FieldComparison field : fields) {
            if (field.agreement() == agreement) {
                texts(json, field.field().word(), List.of(field.first(), field.second()));
            }
        }
        json.writeEndObject();
    }

    private void sources(CSVPrinter out) throws IOException {
        row(
                out,
                "source",
                "file",
                "database",
                "kind",
                "update",
                "platform",
                "date",
                "hits",
                "format",
                "entries",
                "records",
                "not-read",
                "only-here");
        for (ImportedSource source : search.sources()) {
            SearchSource says = source.source();
            row(
                    out,
                    says.id(),
                    says.file(),
                    says.database(),
                    says.kind().word(),
                    says.update(),
                    says.platform(),
                    says.date(),
                    says.hits(),
                    source.format().word(),
                    source.found(),
                    source.records().size(),
                    source.dropped(),
                    onlyThere.get(says.id()));
        }
    }

    private void problems(CSVPrinter out) throws IOException {
        row(out, "file", "line", "missing", "not-read", "what", "remedy");
        for (ImportProblem problem : search.problems()) {
            row(
                    out,
                    problem.file(),
                    problem.line(),
                    problem.missing(),
                    problem.dropped(),
                    problem.what(),
                    problem.remedy());
        }
    }
}
