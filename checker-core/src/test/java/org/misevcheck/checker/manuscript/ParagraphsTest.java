package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.misevcheck.checker.manuscript.Block.Kind;

/** Lines are put below each other from the left edge at 50 points; each letter is half as wide as it is high. */
class ParagraphsTest {

    private static final float LETTER = 5;

    private final List<PdfLine> lines = new ArrayList<>();
    private final int page = 1;
    private int column = 1;
    private float base = 700;

    @Test
    void what_is_larger_or_bolder_is_title_or_heading() {
        line("Vesicles of stromal cells in a rat", 0, 18, false);
        line("model of stroke", 0, 18, false);
        base -= 20;
        line("Methods", 0, 10, true);
        line("Isolation of vesicles from the conditioned media", 0, 10, true);
        line("of all the cells", 0, 10, true);
        body("Cells were grown until most of them touched, and", "the medium was kept.");

        assertThat(blocks())
                .containsExactly(
                        Tuple.tuple(Kind.TITLE, "Vesicles of stromal cells in a rat model of stroke"),
                        Tuple.tuple(Kind.HEADING, "Methods"),
                        Tuple.tuple(Kind.HEADING, "Isolation of vesicles from the conditioned media of all the cells"),
                        Tuple.tuple(
                                Kind.BODY, "Cells were grown until most of them touched, and the medium was kept."));
    }

    @Test
    void a_short_line_between_sentences_stands_alone_though_it_looks_as_all_others_do() {
        body(
                "Nothing is known of the dose that would be given.",
                "Cell culture",
                "Cells were grown until most of them touched, and");
        body("Dulbecco's medium was added on the second day of the", "experiment.");

        assertThat(blocks())
                .extracting(block -> block.toList().get(1))
                .containsExactly(
                        "Nothing is known of the dose that would be given.",
                        "Cell culture",
                        "Cells were grown until most of them touched, and Dulbecco's medium was added on the second day of the experiment.");
    }

    @Test
    void paragraphs_part_at_indents_and_at_gaps() {
        body("The first paragraph ends at the edge of its column.");
        line("The second one opens with an indent as in books", 15, 10, false);
        body("and goes on for a line that fills all of the column.");
        base -= 8;
        body("The third comes after a gap that is a little wider.");

        assertThat(blocks()).hasSize(3);
    }

    @Test
    void a_sentence_goes_on_in_the_next_column_past_a_legend() {
        body("Rats were given one dose of vesicles into the tail");
        nextColumn();
        body("Figure 2. Outcome of the rats", "over all days.");
        base -= 10;
        body("vein on the first day, and were watched for the", "four days that followed.");

        assertThat(blocks())
                .containsExactly(
                        Tuple.tuple(
                                Kind.BODY,
                                "Rats were given one dose of vesicles into the tail vein on the first day, and were watched for the four days that followed."),
                        Tuple.tuple(Kind.CAPTION, "Figure 2. Outcome of the rats over all days."));
    }

    @Test
    void mention_of_a_figure_is_no_legend() {
        body("Figure 2 shows the outcome of all rats by their group.");

        assertThat(blocks()).extracting(block -> block.toList().get(0)).containsExactly(Kind.BODY);
    }

    @Test
    void cells_below_each_other_are_rows_with_the_labels_between_them() {
        body("Table 1. Doses of the groups");
        line("Group\tDose\tRats", 0, 10, false);
        line("Vehicle\tnone\t8", 0, 10, false);
        line("Treated", 0, 10, false);
        line("Low dose\t1e8\t9", 0, 10, false);
        body("After the table the text goes on as it had begun,");

        assertThat(blocks())
                .extracting(block -> block.toList().get(0))
                .containsExactly(
                        Kind.CAPTION, Kind.TABLE_ROW, Kind.TABLE_ROW, Kind.TABLE_ROW, Kind.TABLE_ROW, Kind.BODY);
    }

    @Test
    void a_word_keeps_its_places_over_a_broken_line() {
        body("The vesicles were taken from the medium after isola-", "tion of the cells.");

        Block block = Paragraphs.of(lines).get(0);

        assertThat(block.words())
                .extracting(word -> block.text().substring(word.start(), word.end()))
                .containsSubsequence("after", "isola", "tion", "of");
        assertThat(block.text()).contains("after isolation of");
    }

    private void nextColumn() {
        column++;
        base = 700;
    }

    private void body(String... texts) {
        for (String text : texts) {
            line(text, 0, 10, false);
        }
    }

    /** A line whose cells begin every eighty points. */
    private void line(String text, float indent, float size, boolean bold) {
        List<Block.Word> words = new ArrayList<>();
        float letter = LETTER * size / 10;
        float x = 50 + indent;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                continue;
            }
            float width = (i - start) * letter;
            words.add(new Block.Word(start, i, new Region(page, x, base, width, size)));
            boolean cell = i < text.length() && text.charAt(i) == '\t';
            x = cell ? 50 + 80 * (float) Math.ceil((x + width - 50) / 80) : x + width + letter;
            start = i + 1;
        }
        Region last = words.get(words.size() - 1).region();
        lines.add(new PdfLine(
                page,
                column,
                PdfText.Turn.UPRIGHT,
                text,
                words,
                50 + indent,
                last.x() + last.width(),
                base,
                size,
                bold,
                false));
        base -= 1.2f * size;
    }

    private List<Tuple> blocks() {
        return Paragraphs.of(lines).stream()
                .map(block -> Tuple.tuple(block.kind(), block.text()))
                .toList();
    }
}
