package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.misevcheck.checker.finding.Example;
import org.misevcheck.checker.guideline.Criterion;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.guideline.Messages;

/** The whole catalogue with its examples, for programs: {@code catalogue.json}, format 1. */
final class JsonCatalogue {

    private final CatalogueContents contents;

    JsonCatalogue(CatalogueContents contents) {
        this.contents = contents;
    }

    void write(Path target) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            JsonGenerator json = new JsonFactory().createGenerator(file.writer());
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeObjectFieldStart("checker");
            json.writeStringField("name", "misev-check");
            json.writeStringField("version", contents.version());
            json.writeStringField("rules", contents.fingerprint());
            json.writeEndObject();
            json.writeArrayFieldStart("guidelines");
            for (Guideline guideline : contents.catalogue().guidelines()) {
                guideline(guideline, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
            file.complete();
        }
    }

    private void guideline(Guideline guideline, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", guideline.id());
        json.writeStringField("kind", guideline.kind().word());
        json.writeStringField("title", guideline.title());
        json.writeStringField("citation", guideline.citation());
        optional("doi", guideline.doi(), json);
        json.writeStringField("note", guideline.note());
        json.writeBooleanField("exceptions", Boolean.TRUE.equals(guideline.exceptions()));
        optional("successor", guideline.successor(), json);
        json.writeArrayFieldStart("criteria");
        for (Criterion criterion : contents.criteria(guideline)) {
            criterion(criterion, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void criterion(Criterion criterion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", criterion.code());
        json.writeStringField("title", criterion.title());
        json.writeStringField("domain", criterion.domain());
        json.writeStringField("level", criterion.level().word());
        json.writeStringField("obligation", criterion.obligation());
        json.writeStringField("locator", criterion.locator());
        json.writeStringField("verification", criterion.verification().word());
        json.writeStringField("source", criterion.source());
        json.writeStringField("item", criterion.item());
        json.writeStringField("subject", criterion.subject());
        optional("question", criterion.question(), json);
        json.writeStringField("since", criterion.since());
        json.writeStringField("answered-by", criterion.answeredBy().value());
        Messages messages = criterion.messages();
        json.writeObjectFieldStart("messages");
        optional("met", messages.met(), json);
        optional("not-met", messages.notMet(), json);
        optional("not-reported", messages.notReported(), json);
        optional("not-applicable", messages.notApplicable(), json);
        optional("advisory", messages.advisory(), json);
        json.writeEndObject();
        json.writeArrayFieldStart("examples");
        for (Example example : contents.page(criterion).examples()) {
            json.writeStartObject();
            json.writeStringField("name", example.name());
            json.writeStringField("verdict", example.expectedVerdict().word());
            json.writeStringField("shows", example.shows());
            json.writeStringField("manifest", example.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void optional(String field, @Nullable String text, JsonGenerator json) throws IOException {
        if (text == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }
}
