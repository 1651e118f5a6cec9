package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.lexicon.ProteinCategories;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;

/** All passages that were found in the documents of a study, for programs: {@code ID.evidence.json}, format 1. */
public final class EvidenceReport {

    private EvidenceReport() {}

    /**
     * Writes the file.
     *
     * @param unreadable why documents could not be read; what stands in them is not assessed
     * @return where it is
     */
    public static Path write(
            Path file,
            String study,
            List<Manuscript> documents,
            List<UnreadableManuscriptException> unreadable,
            ManuscriptEvidence evidence)
            throws IOException {
        try (ReportFile report = new ReportFile(file)) {
            JsonGenerator json = new JsonFactory().createGenerator(report.writer());
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeStringField("study", study);
            json.writeArrayFieldStart("documents");
            for (Manuscript document : documents) {
                json.writeStartObject();
                json.writeStringField("document", document.document());
                json.writeStringField("format", word(document.format()));
                json.writeNumberField("pages", document.pages());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unreadable");
            for (UnreadableManuscriptException one : unreadable) {
                json.writeStartObject();
                json.writeStringField("document", one.document());
                json.writeStringField("cause", word(one.reason()));
                json.writeStringField("message", one.getMessage());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("looked-for");
            for (String statement : evidence.lookedFor()) {
                json.writeString(statement);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("passages");
            for (Evidence one : evidence.passages()) {
                passage(one, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            return report.complete();
        }
    }

    private static void passage(Evidence one, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("statement", one.statement());
        if (one.subject() != null) {
            json.writeStringField("subject", one.subject());
            if (one.statement().contains(".proteins")) {
                json.writeStringField(
                        "categories", String.join(" ", ProteinCategories.MISEV2023.classes(one.subject())));
            }
        }
        json.writeStringField("value", one.value());
        json.writeStringField("standing", word(one.standing()));
        json.writeBooleanField("advisory", one.advisory());
        json.writeStringField("document", one.passage().document());
        if (one.passage().page() > 0) {
            json.writeNumberField("page", one.passage().page());
        }
        json.writeStringField("section", word(one.passage().section()));
        json.writeStringField("quotation", one.passage().quotation());
        json.writeEndObject();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
