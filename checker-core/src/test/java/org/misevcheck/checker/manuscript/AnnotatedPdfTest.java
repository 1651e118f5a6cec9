package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedPdfTest {

    private static final Legend LEGEND = new Legend(
            "paper.pdf",
            "0.4.0",
            Map.of("TOY2020-BALL-01", "Size of the ball"),
            List.of("Supplementary files were not read."));
    private static final Region LINE = new Region(1, 35, 107, 80, 12);

    @TempDir
    private Path folder;

    @Test
    void pages_of_the_author_keep_their_content_and_their_annotations() throws Exception {
        Path source = source(0, document -> {
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 20, 20));
            document.getPage(0).setAnnotations(new ArrayList<>(List.of(link)));
        });
        byte[] copy = copy(source, note(Mark.MET, LINE), note(Mark.NOT_MET, new Region(2, 30, 60, 80, 12)));
        try (PDDocument before = Loader.loadPDF(source.toFile());
                PDDocument after = Loader.loadPDF(copy)) {
            assertThat(before.getNumberOfPages()).isEqualTo(2);
            assertThat(after.getNumberOfPages()).isEqualTo(3);
            for (int i = 0; i < 2; i++) {
                assertThat(content(after.getPage(i))).isEqualTo(content(before.getPage(i)));
                assertThat(after.getPage(i).getCropBox())
                        .hasToString(before.getPage(i).getCropBox().toString());
            }
            assertThat(after.getPage(0).getAnnotations()).hasSize(3).first().isInstanceOf(PDAnnotationLink.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void highlight_covers_the_passage_however_the_page_is_turned_and_cropped(int rotation) throws Exception {
        BufferedImage plain;
        BufferedImage marked;
        Path source = source(rotation, document -> {});
        try (PDDocument before = Loader.loadPDF(source.toFile());
                PDDocument after = Loader.loadPDF(copy(source, note(Mark.MET, LINE)))) {
            plain = new PDFRenderer(before).renderImage(0, 2);
            marked = new PDFRenderer(after).renderImage(0, 2);
        }
        int passage = 0;
        int stained = 0;
        int coloured = 0;
        for (int x = 0; x < plain.getWidth(); x++) {
            for (int y = 0; y < plain.getHeight(); y++) {
                boolean changed = plain.getRGB(x, y) != marked.getRGB(x, y);
                if (new Color(plain.getRGB(x, y)).equals(Color.LIGHT_GRAY)) {
                    passage++;
                    coloured += changed ? 1 : 0;
                } else {
                    stained += changed ? 1 : 0;
                }
            }
        }
        assertThat(passage).isGreaterThan(3000);
        assertThat(coloured).isEqualTo(passage);
        assertThat(stained).as("beside the passage").isLessThan(passage / 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void letter_in_the_margin_is_upright_beside_the_passage_however_the_page_is_turned(int rotation) throws Exception {
        BufferedImage plain;
        BufferedImage marked;
        Path source = source(rotation, document -> {});
        try (PDDocument before = Loader.loadPDF(source.toFile());
                PDDocument after = Loader.loadPDF(copy(source, note(Mark.NOT_MET, LINE)))) {
            plain = new PDFRenderer(before).renderImage(0, 2);
            marked = new PDFRenderer(after).renderImage(0, 2);
            PDRectangle crop = after.getPage(0).getCropBox();
            PDRectangle at = of(after, 0, PDAnnotationText.class).get(0).getRectangle();
            assertThat(crop.contains(at.getLowerLeftX(), at.getLowerLeftY())).isTrue();
            assertThat(crop.contains(at.getUpperRightX(), at.getUpperRightY())).isTrue();
        }
        Rectangle passage = around(plain, colour -> colour.equals(Color.LIGHT_GRAY));
        Rectangle beside = new Rectangle(passage);
        beside.grow(8, 8);
        marked.createGraphics().fill(beside);
        Rectangle icon = around(marked, colour -> colour.equals(Mark.NOT_MET.colour()));
        assertThat(icon.width).isBetween(18, 22);
        assertThat(icon.height).isBetween(18, 22);
        assertThat(Math.min(icon.x, plain.getWidth() - icon.x - icon.width))
                .as("pixels from the edge")
                .isLessThan(40);
        assertThat(icon.y).isBetween(passage.y - 24, passage.y + passage.height);
        Rectangle letter =
                around(marked.getSubimage(icon.x + 2, icon.y + 2, 14, 14), colour -> colour.equals(Color.BLACK));
        assertThat(letter.height).as("an upright N is taller than wide").isGreaterThan(letter.width);
    }

    /** Around everything of a colour. */
    private static Rectangle around(BufferedImage image, Predicate<Color> colour) {
        Rectangle around = new Rectangle(-1, -1);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (colour.test(new Color(image.getRGB(x, y)))) {
                    around.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return around;
    }

    @Test
    void page_smaller_than_a_letter_takes_a_note() throws Exception {
        Path source = source(0, document -> document.getPage(0).setCropBox(new PDRectangle(5, 7, 8, 8)));
        try (PDDocument after = Loader.loadPDF(copy(source, note(Mark.NOT_MET, new Region(1, 0, -50, 5, 5))))) {
            assertThat(of(after, 0, PDAnnotationText.class)).hasSize(1);
        }
    }

    @Test
    void letters_in_the_margin_never_cover_each_other() throws Exception {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            notes.add(note(Mark.CONTRADICTED, new Region(1, 30 + i % 2, 120 - i, 40, 10)));
        }
        try (PDDocument after = Loader.loadPDF(copy(source(0, document -> {}), notes.toArray(Note[]::new)))) {
            List<PDAnnotationText> icons = of(after, 0, PDAnnotationText.class);
            assertThat(icons).hasSize(60);
            for (PDAnnotationText one : icons) {
                for (PDAnnotationText other : icons) {
                    PDRectangle a = one.getRectangle();
                    PDRectangle b = other.getRectangle();
                    assertThat(one == other
                                    || distance(
                                                    a.getLowerLeftX(),
                                                    a.getUpperRightX(),
                                                    b.getLowerLeftX(),
                                                    b.getUpperRightX())
                                            >= 0
                                    || distance(
                                                    a.getLowerLeftY(),
                                                    a.getUpperRightY(),
                                                    b.getLowerLeftY(),
                                                    b.getUpperRightY())
                                            >= 0)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void every_note_has_an_appearance_and_can_be_printed() throws Exception {
        Note[] notes = new Note[Mark.values().length];
        for (Mark mark : Mark.values()) {
            notes[mark.ordinal()] = note(mark, new Region(1, 30, 20 + 20 * mark.ordinal(), 80, 12));
        }
        try (PDDocument after = Loader.loadPDF(copy(source(0, document -> {}), notes))) {
            assertThat(of(after, 0, PDAnnotationHighlight.class)).hasSize(7).allSatisfy(highlight -> assertThat(
                            highlight.getQuadPoints())
                    .hasSize(8));
            assertThat(of(after, 0, PDAnnotationText.class)).hasSize(4);
            assertThat(of(after, 0, PDAnnotationMarkup.class)).hasSize(11).allSatisfy(annotation -> {
                assertThat(annotation.getNormalAppearanceStream().getCOSObject().getLength())
                        .isPositive();
                assertThat(annotation.isPrinted()).isTrue();
                assertThat(annotation.getPopup().getOpen()).isFalse();
            });
        }
    }

    @Test
    void notes_on_one_passage_share_a_highlight_of_the_weightiest_colour() throws Exception {
        Note met = new Note(Mark.MET, List.of("TOY2020-BALL-01"), "It is 10⁻⁹ μm, 中文.", 1, List.of(LINE));
        Note falls = new Note(Mark.NOT_MET, List.of("TOY2020-BALL-02"), "Asks for more.", 1, List.of(LINE));
        try (PDDocument after = Loader.loadPDF(copy(source(0, document -> {}), met, falls))) {
            PDAnnotationHighlight highlight =
                    of(after, 0, PDAnnotationHighlight.class).get(0);
            assertThat(of(after, 0, PDAnnotationHighlight.class)).hasSize(1);
            assertThat(highlight.getTitlePopup()).isEqualTo("not met: TOY2020-BALL-02; met: TOY2020-BALL-01");
            assertThat(highlight.getContents())
                    .isEqualTo("TOY2020-BALL-01 (met): It is 10⁻⁹ μm, 中文.\nTOY2020-BALL-02 (not met): Asks for more.");
            assertThat(highlight.getColor().toRGB())
                    .isEqualTo(Mark.NOT_MET.colour().getRGB() & 0xFFFFFF);
        }
    }

    @Test
    void passage_over_a_page_break_is_highlighted_on_both_pages() throws Exception {
        Note note = note(Mark.MET, LINE, new Region(2, 30, 120, 80, 12));
        try (PDDocument after = Loader.loadPDF(copy(source(0, document -> {}), note))) {
            assertThat(of(after, 0, PDAnnotationHighlight.class)).hasSize(1);
            assertThat(of(after, 1, PDAnnotationHighlight.class)).hasSize(1);
            assertThat(legend(after)).contains("TOY2020-BALL-01 Size of the ball met 1, 2");
        }
    }

    @Test
    void legend_tells_what_was_added_by_what_and_where() throws Exception {
        Note silent = new Note(Mark.NOT_REPORTED, List.of("TOY2020-中-⁹"), "Nothing found.", 1, List.of());
        try (PDDocument after = Loader.loadPDF(copy(source(0, document -> {}), note(Mark.MET, LINE), silent))) {
            assertThat(legend(after))
                    .contains("Notes on paper.pdf")
                    .contains("misev-check 0.4.0 laid these notes over a copy")
                    .contains("Supplementary files were not read.")
                    .contains("met The passage satisfies the criterion. 1")
                    .contains("contradicted The manifest says otherwise than this passage. 0")
                    .contains("TOY2020-BALL-01 Size of the ball met 1")
                    .contains("TOY2020-[U+4E2D]-⁹ not reported –");
        }
    }

    @Test
    void same_notes_on_the_same_file_give_the_same_bytes() throws Exception {
        Path source = source(0, document -> {});
        byte[] first = copy(source, note(Mark.MET, LINE), note(Mark.ADVISORY, new Region(2, 30, 60, 80, 12)));
        byte[] second = copy(source, note(Mark.MET, LINE), note(Mark.ADVISORY, new Region(2, 30, 60, 80, 12)));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void copy_of_a_document_without_identity_has_one_that_rests_on_no_clock() throws Exception {
        byte[] bytes = Files.readAllBytes(source(0, document -> {}));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("/ID");
        Path source = Files.write(
                folder.resolve("none.pdf"), text.replace("/ID", "/XX").getBytes(StandardCharsets.ISO_8859_1));
        byte[] first = copy(source, note(Mark.MET, LINE));
        Thread.sleep(2);
        assertThat(copy(source, note(Mark.MET, LINE))).isEqualTo(first);
    }

    @Test
    void copy_keeps_the_first_half_of_the_identity_and_changes_the_second() throws Exception {
        Path source = source(0, document -> {});
        try (PDDocument before = Loader.loadPDF(source.toFile());
                PDDocument after = Loader.loadPDF(copy(source, note(Mark.MET, LINE)));
                PDDocument other = Loader.loadPDF(copy(source, note(Mark.NOT_MET, LINE)))) {
            assertThat(identity(after, 0)).isEqualTo(identity(before, 0));
            assertThat(identity(after, 1)).isNotEqualTo(identity(before, 1)).isNotEqualTo(identity(other, 1));
        }
    }

    private static COSBase identity(PDDocument document, int half) {
        return document.getDocument().getDocumentID().getObject(half);
    }

    @Test
    void signature_is_left_out_and_the_legend_says_so() throws Exception {
        Path source = source(0, document -> {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            PDSignature signature = new PDSignature();
            signature.setByteRange(new int[] {0, 10, 20, 10});
            field.setValue(signature);
            form.getFields().add(field);
            form.setSignaturesExist(true);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, new COSDictionary());
        });
        try (PDDocument after = Loader.loadPDF(copy(source, note(Mark.MET, LINE)))) {
            assertThat(after.getSignatureFields()).hasSize(1);
            assertThat(after.getSignatureDictionaries()).isEmpty();
            assertThat(after.getDocumentCatalog().getCOSObject().containsKey(COSName.PERMS))
                    .isFalse();
            assertThat(legend(after)).contains("The original carries a digital signature.");
        }
    }

    @Test
    void encrypted_document_is_refused_with_what_to_do() throws Exception {
        Path source = source(0, document -> {
            AccessPermission permissions = new AccessPermission();
            permissions.setCanModifyAnnotations(false);
            document.protect(new StandardProtectionPolicy("owner", "", permissions));
        });
        UnreadableManuscriptException refused =
                catchThrowableOfType(UnreadableManuscriptException.class, () -> copy(source, note(Mark.MET, LINE)));
        assertThat(refused.reason()).isEqualTo(UnreadableManuscriptException.Cause.ENCRYPTED);
        assertThat(refused)
                .hasMessage("paper.pdf: it is encrypted, so that no notes can be put into a copy."
                        + " Save it without a password and without restrictions, and run again.");
    }

    @Test
    void damaged_document_is_refused() throws Exception {
        Path source = source(0, document -> {});
        byte[] bytes = Files.readAllBytes(source);
        Files.write(source, Arrays.copyOf(bytes, 60));
        UnreadableManuscriptException refused =
                catchThrowableOfType(UnreadableManuscriptException.class, () -> copy(source, note(Mark.MET, LINE)));
        assertThat(refused.reason()).isEqualTo(UnreadableManuscriptException.Cause.DAMAGED);
    }

    @Test
    void note_on_a_page_that_is_not_there_is_a_defect_of_the_caller() throws Exception {
        Path source = source(0, document -> {});
        assertThatThrownBy(() -> copy(source, note(Mark.MET, new Region(3, 1, 1, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("paper.pdf has 2 pages, and a note on [TOY2020-BALL-01] is on page 3");
    }

    private static Note note(Mark mark, Region... regions) {
        return new Note(
                mark, List.of("TOY2020-BALL-01"), "The ball is 9 cm wide.", regions[0].page(), List.of(regions));
    }

    /** Two pages whose crop box begins off the corner; each shows a grey box at the first region. */
    private Path source(int rotation, Change change) throws IOException {
        Path file = folder.resolve("source.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(new PDRectangle(-20, -10, 300, 200));
                page.setCropBox(new PDRectangle(5, 7, 210, 150));
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.setNonStrokingColor(Color.LIGHT_GRAY);
                    out.addRect(LINE.x(), LINE.y(), LINE.width(), LINE.height());
                    out.fill();
                }
            }
            change.to(document);
            document.save(file.toFile());
        }
        return file;
    }

    private static byte[] copy(Path source, Note... notes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedPdf.write(source, List.of(notes), LEGEND, out);
        return out.toByteArray();
    }

    private static List<String> content(PDPage page) throws IOException {
        List<String> streams = new ArrayList<>();
        for (Iterator<PDStream> each = page.getContentStreams(); each.hasNext(); ) {
            try (InputStream raw = each.next().getCOSObject().createRawInputStream()) {
                streams.add(HexFormat.of().formatHex(raw.readAllBytes()));
            }
        }
        assertThat(streams).isNotEmpty();
        return streams;
    }

    private static <T extends PDAnnotation> List<T> of(PDDocument document, int page, Class<T> kind)
            throws IOException {
        return document.getPage(page).getAnnotations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String legend(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(3);
        return stripper.getText(document)
                .replaceAll("(?m)^[A-Z] | *\\R[A-Z] | *\\R", " ")
                .replaceAll(" +", " ");
    }

    /** Negative where the stretches overlap. */
    private static float distance(float from, float to, float otherFrom, float otherTo) {
        return Math.max(from, otherFrom) - Math.min(to, otherTo);
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }
}
