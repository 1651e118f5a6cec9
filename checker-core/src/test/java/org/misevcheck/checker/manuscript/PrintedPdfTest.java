package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PrintedPdfTest {

    private static final List<PrintedPart.Column> COLUMNS =
            List.of(new PrintedPart.Column("Item", 1), new PrintedPart.Column("Remark", 3));

    @Test
    void document_has_title_language_and_embedded_font() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(new PrintedPart.Paragraph("Text.")))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            document.getPage(0).getResources().getFontNames().forEach(name -> assertThat(font(document, name))
                    .isTrue());
        }
    }

    @Test
    void head_of_a_table_is_repeated_on_every_page_and_no_row_is_lost() throws IOException {
        List<PrintedPart.Row> rows = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            rows.add(new PrintedPart.Row(List.of("item-%03d".formatted(i), "word ".repeat(i % 40))));
        }
        try (PDDocument document = Loader.loadPDF(printed(new PrintedPart.Table(COLUMNS, rows)))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            String all = "";
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertThat(text).startsWith("Item Remark").contains("%d of %d".formatted(page, pages));
                all += text;
            }
            for (int i = 0; i < 150; i++) {
                assertThat(all).containsOnlyOnce("item-%03d".formatted(i));
            }
        }
    }

    @Test
    void row_that_is_taller_than_a_page_goes_on_on_the_next() throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            words.append("w").append(i).append(' ');
        }
        PrintedPart.Table table =
                new PrintedPart.Table(COLUMNS, List.of(new PrintedPart.Row(List.of("a", words.toString()))));
        try (PDDocument document = Loader.loadPDF(printed(table))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat((text(document, 1) + text(document, 2) + text(document, 3)).split("\\s+"))
                    .contains("w0", "w1000", "w1999");
        }
    }

    @Test
    void nothing_runs_over_the_edge() throws IOException {
        String odd = "https://example.org/" + "x".repeat(400) + " \u202E中文𝛼\u0000 " + "W".repeat(300);
        PrintedPart.Table table = new PrintedPart.Table(COLUMNS, List.of(new PrintedPart.Row(List.of(odd, odd))));
        float[] right = {0};
        try (PDDocument document =
                Loader.loadPDF(printed(new PrintedPart.Heading(1, odd), new PrintedPart.Paragraph(odd), table))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    right[0] = Math.max(right[0], text.getX() + text.getWidth());
                }
            }.getText(document);
            assertThat(right[0]).isBetween(700f, PageWriter.ACROSS.getWidth() - 49);
        }
    }

    @Test
    void letters_that_the_font_lacks_are_written_out() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                printed(new PrintedPart.Paragraph("5 × 10⁹ µl ≥ 10⁻⁹, x⁻¹, 中, \u202Ebidi, ﬁ ½ é Δ ά")))) {
            assertThat(text(document, 1)).startsWith("5 × 10⁹ µl ≥ 10^−9, x^−1, [U+4E2D], [U+202E]bidi, fi ½ é Δ ά");
        }
    }

    @Test
    void screen_reader_is_told_heads_rows_and_cells() throws IOException {
        PrintedPart.Table table = new PrintedPart.Table(COLUMNS, List.of(new PrintedPart.Row(List.of("one", "two"))));
        try (PDDocument document = Loader.loadPDF(
                printed(new PrintedPart.Heading(1, "Head"), new PrintedPart.Paragraph("Text."), table))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(outline(root)).isEqualTo("Document(H1(0)P(1)Table(TR(TH(2)TH(3))TR(TD(4)TD(5))))");
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            assertThat(extractor.getMarkedContents())
                    .filteredOn(content -> content.getMCID() == 4)
                    .singleElement()
                    .satisfies(content -> assertThat(content.getContents().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining()))
                            .isEqualTo("one"));
            COSArray parents = (COSArray) ((PDParentTreeValue)
                            root.getParentTree().getValue(document.getPage(0).getStructParents()))
                    .getCOSObject();
            assertThat(((COSDictionary) parents.getObject(5)).getNameAsString(COSName.S))
                    .isEqualTo("TD");
        }
    }

    @Test
    void words_stay_apart_where_a_line_ends() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(new PrintedPart.Paragraph("some words ".repeat(40))))) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            String heard = extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() == 0)
                    .flatMap(content -> content.getContents().stream())
                    .map(Object::toString)
                    .collect(Collectors.joining());
            assertThat(heard.strip()).isEqualTo("some words ".repeat(40).strip());
        }
    }

    private static String outline(PDStructureNode node) {
        StringBuilder out = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                out.append(element.getStructureType())
                        .append('(')
                        .append(outline(element))
                        .append(')');
            } else if (kid instanceof PDMarkedContentReference reference) {
                out.append(reference.getMCID());
            }
        }
        return out.toString();
    }

    @Test
    void same_parts_give_the_same_bytes_and_others_another_identity() throws IOException {
        byte[] one = printed(new PrintedPart.Paragraph("Text."));
        assertThat(printed(new PrintedPart.Paragraph("Text."))).isEqualTo(one);
        try (PDDocument document = Loader.loadPDF(one);
                PDDocument other = Loader.loadPDF(printed(new PrintedPart.Paragraph("Other.")))) {
            assertThat(other.getDocument().getDocumentID().toString())
                    .isNotEqualTo(document.getDocument().getDocumentID().toString());
        }
    }

    private static boolean font(PDDocument document, COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static byte[] printed(PrintedPart... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedPdf.write("A title", List.of(parts), "The foot".toLowerCase(Locale.ROOT), out);
        return out.toByteArray();
    }
}
