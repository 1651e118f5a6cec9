package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

class DocxManuscriptTest {

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setTitle("Draft 7");
            document.getProperties().getCoreProperties().setCreator("jdoe; rroe");
            document.createParagraph().createRun().setText("Vesicles of made-up cells heal wounds");
            document.createParagraph().createRun().setText("Jane Doe, Richard Roe");
            heading(document, "Methods", 0);
            heading(document, "Isolation of vesicles", 1);
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("A dose of 3 × 10");
            raised(paragraph, "9");
            paragraph.createRun().setText(" particles was given. It was ");
            CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
            deleted.addNewR().addNewDelText().setStringValue("never ");
            CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
            inserted.addNewR().addNewT().setStringValue("often ");
            CTRunTrackChange moved = paragraph.getCTP().addNewMoveFrom();
            moved.addNewR().addNewT().setStringValue("elsewhere ");
            paragraph.getCTP().addNewR().addNewT().setStringValue("repeated.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Group");
            table.getRow(0).getCell(1).setText("Dose");
            table.getRow(1).getCell(0).setText("A");
            table.getRow(1).getCell(1).setText("10 µg");
            document.createComments()
                    .createComment(BigInteger.ONE)
                    .createParagraph()
                    .createRun()
                    .setText("Really?");
            XWPFFootnote footnote = document.createFootnote();
            footnote.createParagraph().createRun().setText("Kept at 4 °C.");
            paragraph.addFootnoteReference(footnote);
            heading(document, "Results", 0);
            document.createParagraph().createRun().setText("Wounds closed.");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void heading(XWPFDocument document, String text, int level) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static void raised(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setSubscript(VerticalAlign.SUPERSCRIPT);
        run.setText(text);
    }

    private static Cause refused(byte[] bytes) {
        return catchThrowableOfType(
                        UnreadableManuscriptException.class,
                        () -> DocxManuscript.read("paper.docx", bytes, DocumentLimits.DEFAULT))
                .reason();
    }

    @Test
    void a_document_is_read_with_its_changes_accepted() throws Exception {
        Manuscript manuscript = DocxManuscript.read("paper.docx", document(), DocumentLimits.DEFAULT);

        assertThat(manuscript.title()).isEqualTo("Vesicles of made-up cells heal wounds");
        assertThat(manuscript.writers()).containsExactly(new Writer("Jane Doe", null), new Writer("Richard Roe", null));
        assertThat(manuscript.properties().title()).isEqualTo("Draft 7");
        assertThat(manuscript.properties().authors()).containsExactly("jdoe", "rroe");
        assertThat(manuscript.sections())
                .extracting(section -> section.role() + " " + String.join(" > ", section.headings()) + ": "
                        + String.join(
                                " | ",
                                section.sentences().stream().map(Sentence::text).toList()))
                .containsExactly(
                        "FRONT : Vesicles of made-up cells heal wounds | Jane Doe, Richard Roe",
                        "METHODS Methods > Isolation of vesicles: A dose of 3 × 10⁹ particles was given. | It was often"
                                + " repeated. | Kept at 4 °C.",
                        "TABLE Methods > Isolation of vesicles: Group\tDose | A\t10 µg",
                        "RESULTS Results: Wounds closed.");
    }

    @Test
    void a_document_cut_short_is_refused() throws IOException {
        byte[] bytes = document();
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);

        assertThat(refused(half)).isEqualTo(Cause.DAMAGED);
    }

    @Test
    void a_document_that_takes_too_long_is_refused() throws IOException {
        byte[] bytes = document();

        assertThatThrownBy(() -> DocxManuscript.read("paper.docx", bytes, new DocumentLimits(1 << 20, 10, 100_000, 0)))
                .isInstanceOf(UnreadableManuscriptException.class)
                .hasMessageContaining("more than 0 seconds");
    }

    @Test
    void bombs_are_refused() throws IOException {
        assertThat(refused(zip("word/media/image.bmp", " ".repeat(20_000_000)))).isEqualTo(Cause.TOO_LARGE);
        assertThat(refused(zip("word/document.xml", "<w:tbl>".repeat(10_000)))).isEqualTo(Cause.TOO_LARGE);
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
