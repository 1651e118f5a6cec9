package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextManuscriptTest {

    private static final String WRAPPED = """
            Vesicles of made-up cells heal
            made-up wounds
            Jane Doe, Richard Roe
            Methods
            Isolation of vesicles
            Conditioned medium was collected after 48 h and
            spun at 2,000 × g. The supernatant was ultra-
            centrifuged at 100,000 × g for 70 min. Its anti-
            inflammatory effect was measured with MSC-
            derived vesicles in phosphate-
            buffered saline.
            Anti-inflammatory effects on made-up macrophage
            cells
            Cells were ultracentrifuged as well and anti-inflammatory
            effects were seen, which were not seen

            Doe and Roe Journal of Made-up Vesicles 2020
            Page 2 of 9

            without vesicles. Bars are means.

            Doe and Roe Journal of Made-up Vesicles 2020
            Page 3 of 9

            Table 1 Doses
            Group\tDose
            A\t10 µg

            Doe and Roe Journal of Made-up Vesicles 2020
            Page 4 of 9
            Results
            Wounds were closed on day 12.
            """;

    private static Manuscript read(String text) throws UnreadableManuscriptException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Manuscript read(byte[] bytes) throws UnreadableManuscriptException {
        return TextManuscript.read("paper.txt", bytes, DocumentLimits.DEFAULT);
    }

    private static List<String> sentences(Section section) {
        return section.sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void wrapped_lines_become_paragraphs_again() throws UnreadableManuscriptException {
        Manuscript manuscript = read(WRAPPED);

        assertThat(manuscript.title()).isEqualTo("Vesicles of made-up cells heal made-up wounds");
        List<Section> sections = manuscript.sections();
        assertThat(sections)
                .extracting(Section::role)
                .containsExactly(
                        SectionRole.FRONT,
                        SectionRole.METHODS,
                        SectionRole.METHODS,
                        SectionRole.LEGEND,
                        SectionRole.TABLE,
                        SectionRole.RESULTS);
        assertThat(sections.get(1).headings()).containsExactly("Methods", "Isolation of vesicles");
        assertThat(sentences(sections.get(1)))
                .containsExactly(
                        "Conditioned medium was collected after 48 h and spun at 2,000 × g.",
                        "The supernatant was ultracentrifuged at 100,000 × g for 70 min.",
                        "Its anti-inflammatory effect was measured with MSC-derived vesicles in phosphate-buffered saline.");
        assertThat(sections.get(2).headings())
                .containsExactly("Methods", "Anti-inflammatory effects on made-up macrophage cells");
        assertThat(sentences(sections.get(2)))
                .containsExactly(
                        "Cells were ultracentrifuged as well and anti-inflammatory effects were seen, which were not seen"
                                + " without vesicles.",
                        "Bars are means.");
        assertThat(sentences(sections.get(4))).containsExactly("Group\tDose", "A\t10 µg");
    }

    @Test
    void a_line_may_be_a_paragraph() throws UnreadableManuscriptException {
        Manuscript manuscript = read("Methods\n\nCells were grown. They were lysed.\nMice were fed.\n");

        assertThat(manuscript.sections()).hasSize(1);
        assertThat(manuscript.sections().get(0).sentences())
                .containsExactly(
                        new Sentence("Cells were grown.", 0, true, List.of()),
                        new Sentence("They were lysed.", 0, false, List.of()),
                        new Sentence("Mice were fed.", 0, true, List.of()));
    }

    @Test
    void the_encoding_is_found_out() throws UnreadableManuscriptException {
        String text = "Methods\nDoses of 10 µg were given at 4 °C.\n";
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        marked.writeBytes(text.getBytes(StandardCharsets.UTF_8));

        Manuscript plain = read(text);

        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(plain);
        assertThat(read(marked.toByteArray())).isEqualTo(plain);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(plain);
    }

    @Test
    void text_that_takes_too_long_is_refused() {
        String words = "Methods\nCells were grown.\n";
        DocumentLimits none = new DocumentLimits(1_000, 10, 1_000, 0);

        assertThatThrownBy(() -> TextManuscript.read("paper.txt", words, none))
                .isInstanceOf(UnreadableManuscriptException.class)
                .hasMessageContaining("more than 0 seconds");
    }

    @Test
    void too_much_text_is_refused() {
        DocumentLimits limits = new DocumentLimits(1_000, 10, 20, 10);

        assertThatThrownBy(() -> TextManuscript.read("paper.txt", new byte[21], limits))
                .isInstanceOfSatisfying(UnreadableManuscriptException.class, e -> assertThat(e.reason())
                        .isEqualTo(UnreadableManuscriptException.Cause.TOO_LARGE));
    }
}
