package org.misevcheck.checker.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.misevcheck.checker.assessment.AuditSetup;
import org.misevcheck.checker.assessment.ManuscriptAssessment;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manuscript.AnnotatedPdf;
import org.misevcheck.checker.manuscript.DocumentFormat;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException;
import org.misevcheck.checker.submission.Remark;

/**
 * What an author gets back: {@code ID.manuscript.md} and {@code .json} with all remarks, the checklists, the passages
 * found, and a copy of the document with notes where it is a PDF.
 */
public final class SubmissionReport {

    private final AuditSetup setup;

    /** Reports of manuscripts that were held against these criteria. */
    public SubmissionReport(AuditSetup setup) {
        this.setup = setup;
    }

    /**
     * Writes the files and answers where they are.
     *
     * @param source where the document is that is submitted
     * @throws UnreadableManuscriptException if no copy with notes can be made of it, as of an encrypted one; the other
     *     files are written before
     */
    public List<Path> write(Path folder, ManuscriptAssessment checked, Path source)
            throws IOException, UnreadableManuscriptException {
        String id = checked.assessment().study().id();
        List<Path> written = new ArrayList<>();
        try (ReportFile file = new ReportFile(folder.resolve(id + ".manuscript.md"))) {
            file.write(markdown(checked));
            written.add(file.complete());
        }
        written.add(json(folder.resolve(id + ".manuscript.json"), checked));
        written.add(EvidenceReport.write(
                folder.resolve(id + ".evidence.json"), id, checked.documents(), List.of(), checked.evidence()));
        ChecklistReport checklists = new ChecklistReport(setup);
        String filledFrom = checked.isProvisional()
                ? "what a machine found in %s and nobody has confirmed"
                        .formatted(checked.main().document())
                : "the manifest " + checked.assessment().manifest().file();
        for (Guideline guideline : checklists.guidelines()) {
            written.addAll(checklists.write(
                    folder, checked.assessment(), checked.evidence(), checked.passages(), guideline, filledFrom));
        }
        if (checked.main().format() == DocumentFormat.PDF) {
            ManuscriptNotes.Written notes = ManuscriptNotes.of(checked, setup.catalogue(), setup.version());
            ByteArrayOutputStream annotated = new ByteArrayOutputStream();
            AnnotatedPdf.write(source, notes.notes(), notes.legend(), annotated);
            try (ReportFile file = new ReportFile(folder.resolve(id + ".annotated.pdf"))) {
                file.write(annotated.toByteArray());
                written.add(file.complete());
            }
        }
        return written;
    }

    private String markdown(ManuscriptAssessment checked) {
        StringBuilder out = new StringBuilder();
        out.append("# Before submission: ")
                .append(MarkdownText.of(checked.main().document()))
                .append("\n\n")
                .append(MarkdownText.of(checked.main().title()))
                .append("\n\nFor ")
                .append(MarkdownText.of(checked.profile().journal()))
                .append(" (its wishes: ")
                .append(MarkdownText.of(checked.profile().verification()))
                .append("). misev-check ")
                .append(MarkdownText.of(setup.version()))
                .append(", rules ")
                .append(MarkdownText.code(setup.fingerprint(), false))
                .append(".\n");
        if (checked.isProvisional()) {
            out.append("\nThere is no manifest: what was found in the document stands for the study, and nobody has"
                    + " confirmed it.\n");
        }
        out.append("\n## Remarks\n\n");
        if (checked.remarks().isEmpty()) {
            out.append("None.\n");
        }
        for (Remark remark : checked.remarks()) {
            out.append("- **")
                    .append(remark.severity().word())
                    .append("** ")
                    .append(remark.code())
                    .append(": ")
                    .append(MarkdownText.of(remark.message()))
                    .append(' ')
                    .append(MarkdownText.of(remark.mend()))
                    .append('\n');
            for (Passage passage : remark.passages()) {
                out.append("  - ")
                        .append(MarkdownText.of(HtmlManuscripts.place(passage)))
                        .append(": “")
                        .append(MarkdownText.of(passage.quotation()))
                        .append("”\n");
            }
        }
        if (checked.isProvisional()) {
            return out.append('\n').toString();
        }
        out.append("\n## Manifest and manuscript\n\n")
                .append(MarkdownText.of(
                        HtmlManuscripts.summary(checked.assessment().manuscripts())))
                .append('\n');
        for (StatementCheck check :
                checked.assessment().manuscripts().crossCheck().that(Agreement.CONTRADICTED)) {
            Evidence evidence = check.evidence().get(0);
            out.append("\n- ")
                    .append(MarkdownText.code(check.place(), false))
                    .append(" states ")
                    .append(MarkdownText.of(String.valueOf(check.stated())))
                    .append("; ")
                    .append(MarkdownText.of(Sentences.on(evidence)));
        }
        return out.append('\n').toString();
    }

    private Path json(Path target, ManuscriptAssessment checked) throws IOException {
        try (ReportFile file = new ReportFile(target)) {
            JsonGenerator json = new JsonFactory().createGenerator(file.writer());
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n")));
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("format", 1);
            json.writeStringField("document", checked.main().document());
            json.writeStringField("journal", checked.profile().journal());
            json.writeBooleanField("provisional", checked.isProvisional());
            json.writeArrayFieldStart("remarks");
            for (Remark remark : checked.remarks()) {
                json.writeStartObject();
                json.writeStringField("code", remark.code());
                json.writeStringField("severity", remark.severity().word());
                json.writeStringField("message", remark.message());
                json.writeStringField("mend", remark.mend());
                json.writeArrayFieldStart("passages");
                for (Passage passage : remark.passages()) {
                    json.writeStartObject();
                    json.writeStringField("document", passage.document());
                    if (passage.page() > 0) {
                        json.writeNumberField("page", passage.page());
                    }
                    json.writeStringField("quotation", passage.quotation());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.flush();
            return file.complete();
        }
    }
}
