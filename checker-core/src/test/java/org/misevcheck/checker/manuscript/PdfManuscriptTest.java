package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.misevcheck.checker.manuscript.UnreadableManuscriptException.Cause;

class PdfManuscriptTest {

    private static final String[] LEFT = {
        "Vesicles were separated from the medium of",
        "stromal cells by two spins and a cushion of",
        "sucrose, and were kept in buffered saline at",
        "a low temperature until they were used in the",
        "experiments that the next section describes,"
    };

    private static final String[] RIGHT = {
        "which were done on three days with cells of",
        "three donors. Rats were given one dose into",
        "the tail vein under anaesthesia, and nobody",
        "who measured the outcome knew which animal",
        "belonged to which of the four groups."
    };

    private static final String BOTH = String.join(" ", LEFT) + " " + String.join(" ", RIGHT);

    @TempDir
    Path folder;

    private final Pages pages = new Pages();

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void columns_are_read_one_after_the_other() throws UnreadableManuscriptException {
        pages.page().lines(60, 700, LEFT).lines(320, 700, RIGHT);

        assertThat(text()).contains(BOTH);
    }

    @Test
    void content_that_runs_across_the_columns_makes_no_difference() throws UnreadableManuscriptException {
        pages.page();
        for (int i = 0; i < LEFT.length; i++) {
            pages.text(60, 700 - 12 * i, LEFT[i]).text(320, 700 - 12 * i, RIGHT[i]);
        }

        assertThat(text()).contains(BOTH);
    }

    @Test
    void columns_need_not_share_their_lines() throws UnreadableManuscriptException {
        pages.page().lines(60, 700, LEFT).lines(320, 694.5f, RIGHT);

        assertThat(text()).contains(BOTH);
    }

    @Test
    void what_stands_across_the_columns_parts_them() throws UnreadableManuscriptException {
        String across =
                "An abstract that stands across both columns of the page and reaches from its left to its right edge.";
        pages.page().lines(60, 760, across).lines(60, 730, LEFT).lines(320, 730, RIGHT);
        pages.lines(60, 650, "Figure 1. " + across);
        pages.lines(60, 620, "Lower " + LEFT[0], LEFT[1], LEFT[2], LEFT[3], "and no more.");
        pages.lines(320, 620, "Last " + RIGHT[0], RIGHT[1], RIGHT[2], RIGHT[3], RIGHT[4]);

        assertThat(text()).containsSubsequence(across, LEFT[0], RIGHT[4], "Figure 1.", "Lower", "and no more.", "Last");
    }

    @Test
    void cells_of_a_table_are_not_taken_for_columns() throws UnreadableManuscriptException {
        pages.page();
        String[][] table = {
            {"Group", "Dose", "Animals"},
            {"Vehicle", "none", "8"},
            {"Low", "1 x 109", "9"},
            {"Middle", "3 x 109", "10"},
            {"High", "1 x 1010", "7"},
            {"Sham", "none", "6"}
        };
        for (int i = 0; i < table.length; i++) {
            pages.text(60, 700 - 12 * i, table[i][0]).text(260, 700 - 12 * i, table[i][1]);
            pages.text(460, 700 - 12 * i, table[i][2]);
        }

        assertThat(text()).contains("Middle\t3 x 109\t10");
    }

    @Test
    void numbers_of_lines_are_left_out_also_where_a_page_has_few() throws UnreadableManuscriptException {
        pages.page();
        for (int i = 0; i < LEFT.length; i++) {
            pages.text(40 - pages.width(String.valueOf(8 + i)), 700 - 24 * i, String.valueOf(8 + i));
            pages.text(60, 700 - 24 * i, LEFT[i]);
        }
        pages.page();
        for (int i = 0; i < 3; i++) {
            pages.text(40 - pages.width("13"), 700 - 24 * i, String.valueOf(13 + i));
            pages.text(60, 700 - 24 * i, RIGHT[i]);
        }

        assertThat(text())
                .contains(BOTH.substring(0, BOTH.indexOf(" nobody")))
                .doesNotContainPattern("\\b(8|9|1[0-5])\\b");
    }

    @Test
    void running_heads_and_page_numbers_are_left_out_and_paragraphs_go_on_over_the_page()
            throws UnreadableManuscriptException {
        pages.page()
                .text(60, 780, "Miller et al. Journal of Examples (2024) 3:1")
                .lines(60, 700, LEFT);
        pages.text(300, 20, "Page 1 of 2");
        pages.page()
                .text(60, 780, "Miller et al. Journal of Examples (2024) 3:1")
                .lines(60, 700, RIGHT);
        pages.text(300, 20, "Page 2 of 2");

        Manuscript manuscript = read();

        assertThat(text(manuscript)).contains(BOTH).doesNotContain("Miller", "Page");
        assertThat(manuscript.pages()).isEqualTo(2);
    }

    @Test
    void raised_and_lowered_digits_are_so_in_the_text() throws UnreadableManuscriptException {
        float dose = 60 + pages.width("A dose of 3 x 10");
        float carbon = dose + 4 + pages.width(" particles in 5% CO");
        pages.page().text(60, 700, "A dose of 3 x 10").text(dose, 704, 6, "9");
        pages.text(dose + 4, 700, " particles in 5% CO").text(carbon, 698, 6, "2");
        pages.text(carbon + 4, 700, ", as reported before")
                .text(carbon + 4 + pages.width(", as reported before"), 704, 6, "12,13");

        assertThat(text()).contains("A dose of 3 x 10⁹ particles in 5% CO₂, as reported before¹²,¹³");
    }

    @Test
    void a_hyphen_goes_with_the_line_unless_the_word_has_one_elsewhere() throws UnreadableManuscriptException {
        pages.page()
                .lines(
                        60,
                        700,
                        "The anti-viral effect was seen in all of the dishes that were looked at after isola-",
                        "tion of the vesicles. Their anti-",
                        "viral effect was lost with pre-",
                        "and post-treatment, and so was IL-",
                        "6 in the medium.");

        assertThat(text())
                .contains(
                        "after isolation of the vesicles. Their anti-viral effect was lost with pre- and post-treatment, and so was IL-6 in");
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void turned_pages_read_as_others_do(int rotation) throws UnreadableManuscriptException {
        pages.page(rotation);
        for (int i = 0; i < LEFT.length; i++) {
            switch (rotation) {
                case 90 -> pages.turned(90, 100 + 12 * i, 60, LEFT[i]).turned(90, 100 + 12 * i, 400, RIGHT[i]);
                case 180 -> pages.turned(180, 540, 100 + 12 * i, LEFT[i]).turned(180, 280, 100 + 12 * i, RIGHT[i]);
                default -> pages.turned(270, 500 - 12 * i, 740, LEFT[i]).turned(270, 500 - 12 * i, 400, RIGHT[i]);
            }
        }

        assertThat(text()).contains(BOTH);
    }

    @Test
    void text_behind_a_picture_is_read_and_said_to_be_recognised() throws UnreadableManuscriptException {
        pages.page().picture();
        for (int i = 0; i < LEFT.length; i++) {
            pages.hidden(60, 700 - 12 * i, LEFT[i]);
        }
        pages.page().picture();

        Manuscript manuscript = read();

        assertThat(text(manuscript)).contains(LEFT[4]);
        assertThat(manuscript.properties().recognised()).isTrue();
        assertThat(manuscript.properties().pagesWithoutText()).containsExactly(2);
    }

    @Test
    void a_recognised_page_with_nothing_but_a_running_head_has_text() throws UnreadableManuscriptException {
        for (String[] lines : List.of(LEFT, RIGHT, new String[0])) {
            pages.page().picture().hidden(60, 800, "Journal of Nowhere and Nothing");
            for (int i = 0; i < lines.length; i++) {
                pages.hidden(60, 700 - 12 * i, lines[i]);
            }
        }
        assertThat(read().properties().pagesWithoutText()).isEmpty();
    }

    @Test
    void text_hidden_among_text_that_shows_is_not_read() throws UnreadableManuscriptException {
        pages.page().lines(60, 700, LEFT).hidden(60, 600, "the animals were randomised");

        Manuscript manuscript = read();

        assertThat(text(manuscript)).contains(LEFT[0]).doesNotContain("randomised");
        assertThat(manuscript.properties().recognised()).isFalse();
    }

    @Test
    void letters_drawn_twice_are_read_once() throws UnreadableManuscriptException {
        pages.page().text(60, 700, "Fat letters without a fat font").text(60.3f, 700, "Fat letters without a fat font");

        assertThat(text()).contains("Fat letters without a fat font").doesNotContain("FatFat", "Fat Fat");
    }

    @Test
    void letters_set_apart_are_one_word() throws UnreadableManuscriptException {
        pages.page().text(60, 720, "R E S U L T S").lines(60, 700, LEFT);

        assertThat(text()).contains("RESULTS").contains(LEFT[0]);
    }

    @Test
    void words_have_their_place_on_the_unrotated_page() throws Exception {
        PdfText.Turn turn = PdfText.Turn.UPWARDS;

        Region region = turn.region(1, turn.along(100, 60), turn.above(100, 60), 40, 10);

        assertThat(region).isEqualTo(new Region(1, 90, 60, 10, 40));
    }

    @Test
    void properties_come_from_info_and_from_xmp() throws Exception {
        PDDocumentInformation info = pages.document.getDocumentInformation();
        info.setTitle("Draft 7");
        info.setAuthor("Mara Miller; Ute Smith");
        info.setKeywords("vesicles, rats");
        info.setProducer("A printer");
        info.setCreationDate(Calendar.getInstance());
        pages.document.getDocumentCatalog().setLanguage("en-GB");
        PDMetadata metadata = new PDMetadata(pages.document);
        metadata.importXMPMetadata("""
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Vesicles of rats</rdf:li>
                </rdf:Alt></dc:title><dc:identifier>doi:10.1234/example.5</dc:identifier></rdf:Description></rdf:RDF>
                </x:xmpmeta><?xpacket end="w"?>""".getBytes(StandardCharsets.UTF_8));
        pages.document.getDocumentCatalog().setMetadata(metadata);
        pages.page().lines(60, 700, LEFT);

        DocumentProperties properties = read().properties();

        assertThat(properties.title()).isEqualTo("Vesicles of rats");
        assertThat(properties.authors()).containsExactly("Mara Miller", "Ute Smith");
        assertThat(properties.keywords()).containsExactly("vesicles", "rats");
        assertThat(properties.language()).isEqualTo("en-GB");
        assertThat(properties.identifiers()).containsExactly("doi:10.1234/example.5");
        assertThat(properties.software()).containsExactly("A printer");
        assertThat(properties.fontsNotEmbedded()).containsExactly("Times-Roman");
        assertThat(properties.encrypted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'><open>"
            })
    void broken_xmp_is_passed_over(String xmp) throws Exception {
        PDMetadata metadata = new PDMetadata(pages.document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pages.document.getDocumentCatalog().setMetadata(metadata);
        pages.document.getDocumentInformation().setTitle("Draft 7");
        pages.page().lines(60, 700, LEFT);

        assertThat(read().properties().title()).isEqualTo("Draft 7");
    }

    @Test
    void a_scan_is_told_to_be_one() {
        pages.page().picture().page().picture();

        assertUnreadable(Cause.NO_TEXT, "paper.pdf: it is a scan", "OCR");
    }

    @Test
    void a_file_that_needs_a_password_is_told_to() throws Exception {
        pages.page().lines(60, 700, LEFT);
        pages.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertUnreadable(Cause.ENCRYPTED, "without a password");
    }

    @Test
    void a_file_that_is_encrypted_but_opens_is_read() throws Exception {
        pages.page().lines(60, 700, LEFT);
        pages.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

        Manuscript manuscript = read();

        assertThat(text(manuscript)).contains(LEFT[0]);
        assertThat(manuscript.properties().encrypted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
    void a_file_that_is_cut_off_is_refused(double kept) throws Exception {
        pages.page().lines(60, 700, LEFT).page().lines(60, 700, RIGHT);
        byte[] whole = Files.readAllBytes(save());
        Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, (int) (kept * whole.length)));

        assertUnreadable(cut, DocumentLimits.DEFAULT, Cause.DAMAGED, "cut off");
    }

    @Test
    void a_file_of_other_bytes_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("paper.pdf"), "%PDF-1.7 and nothing of the kind %%EOF");

        assertUnreadable(file, DocumentLimits.DEFAULT, Cause.DAMAGED, "paper.pdf: the PDF is broken");
    }

    @Test
    void a_page_tree_that_holds_itself_is_read_once() throws UnreadableManuscriptException {
        pages.page().lines(60, 700, LEFT);
        COSDictionary root = (COSDictionary)
                pages.document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.PAGES);
        COSArray kids = root.getCOSArray(COSName.KIDS);
        kids.add(root);
        root.setItem(COSName.PARENT, root);

        assertThat(read().pages()).isEqualTo(1);
    }

    @Test
    void forms_that_show_each_other_without_end_are_stopped_in_time() throws Exception {
        PDFormXObject inner = form("");
        for (int depth = 0; depth < 20; depth++) {
            PDFormXObject outer = form("/F Do ".repeat(20));
            outer.getResources().put(COSName.F, inner);
            inner = outer;
        }
        pages.page(pages.stream("/F Do ".getBytes(StandardCharsets.US_ASCII), 1));
        PDResources resources = new PDResources();
        resources.put(COSName.F, inner);
        pages.document.getPage(0).setResources(resources);

        assertUnreadable(save(), new DocumentLimits(1 << 20, 10, 100_000, 1), Cause.TOO_LARGE, "more than 1 seconds");
    }

    private PDFormXObject form(String content) throws Exception {
        PDFormXObject form = new PDFormXObject(pages.stream(content.getBytes(StandardCharsets.US_ASCII), 1));
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(new PDResources());
        return form;
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "(", "[0 "})
    void a_page_that_unpacks_to_very_much_is_refused_before_it_is_unpacked(String again) {
        pages.page(pages.stream(
                again.repeat(1024).getBytes(StandardCharsets.US_ASCII), (70 << 20) / again.length() / 1024));

        assertUnreadable(Cause.TOO_LARGE, "unpacks to more than 64 megabytes");
    }

    @Test
    void content_too_long_to_be_unpacked_whole_is_read_all_the_same() throws Exception {
        pages.page().lines(60, 700, LEFT);
        Path longer = folder.resolve("longer.pdf");
        try (PDDocument document = Loader.loadPDF(save().toFile())) {
            PDPage page = document.getPage(0);
            byte[] padding = " ".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(
                    document,
                    new SequenceInputStream(new ByteArrayInputStream(padding), page.getContents()),
                    COSName.FLATE_DECODE));
            document.save(longer.toFile());
        }

        assertThat(text(PdfManuscript.read("longer.pdf", longer, DocumentLimits.DEFAULT)))
                .isEqualTo(String.join(" ", LEFT));
    }

    @Test
    void limits_are_kept() {
        pages.page().lines(60, 700, LEFT).page().lines(60, 700, RIGHT);
        Path file = save();

        assertUnreadable(file, new DocumentLimits(100, 9, 9_999, 9), Cause.TOO_LARGE, "megabytes");
        assertUnreadable(file, new DocumentLimits(99_999, 1, 9_999, 9), Cause.TOO_LARGE, "more than 1 pages");
        assertUnreadable(file, new DocumentLimits(99_999, 9, 300, 9), Cause.TOO_LARGE, "more than 300 characters");
    }

    @Test
    void scripts_are_not_looked_at() throws UnreadableManuscriptException {
        pages.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('ran')"));
        pages.page().lines(60, 700, LEFT);

        assertThat(text()).isEqualTo(String.join(" ", LEFT));
    }

    private Path save() {
        return pages.save(folder.resolve("paper.pdf"));
    }

    private Manuscript read() throws UnreadableManuscriptException {
        return PdfManuscript.read("paper.pdf", save(), DocumentLimits.DEFAULT);
    }

    /** Headings and sentences, parted by a space. */
    private String text() throws UnreadableManuscriptException {
        return text(read());
    }

    private static String text(Manuscript manuscript) {
        List<String> texts = manuscript.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.headings().stream(),
                        section.sentences().stream().map(Sentence::text)))
                .toList();
        return String.join(" ", texts);
    }

    private void assertUnreadable(Cause cause, String... words) {
        assertUnreadable(save(), DocumentLimits.DEFAULT, cause, words);
    }

    private static void assertUnreadable(Path file, DocumentLimits limits, Cause cause, String... words) {
        assertThatThrownBy(() -> PdfManuscript.read("paper.pdf", file, limits))
                .isInstanceOfSatisfying(UnreadableManuscriptException.class, e -> assertThat(e.reason())
                        .isEqualTo(cause))
                .hasMessageContainingAll(words);
    }
}
