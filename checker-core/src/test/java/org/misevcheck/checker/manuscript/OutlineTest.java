package org.misevcheck.checker.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static final String PARAGRAPH =
            "Conditioned medium was collected after 48 h and spun at 2,000 × g for 20 min at 4 °C before use.";

    private static Manuscript outline(Block... blocks) {
        return Outline.of("paper", DocumentFormat.PDF, 3, List.of(blocks), DocumentProperties.NONE);
    }

    private static Manuscript lines(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(body(line));
        }
        return outline(blocks.toArray(Block[]::new));
    }

    private static Block body(String text) {
        return new Block(Block.Kind.BODY, text, 1, List.of());
    }

    private static Block heading(String text) {
        return new Block(Block.Kind.HEADING, text, 1, List.of());
    }

    /** Role and headings of every section. */
    private static List<String> shown(Manuscript manuscript) {
        return manuscript.sections().stream()
                .map(section -> section.role() + " " + String.join(" > ", section.headings()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Introduction, INTRODUCTION",
        "1 Background, INTRODUCTION",
        "METHODS, METHODS",
        "2. Materials and Methods, METHODS",
        "II. MATERIALS & METHODS, METHODS",
        "Patients and Methods:, METHODS",
        "Experimental Procedures, METHODS",
        "STAR★Methods, METHODS",
        "M E T H O D S, METHODS",
        "Online methods, METHODS",
        "Supplementary Materials and Methods, METHODS",
        "3. Results, RESULTS",
        "Results and Discussion, RESULTS_AND_DISCUSSION",
        "Discussion, DISCUSSION",
        "Conclusions and future perspectives, DISCUSSION",
        "Figure legends, LEGEND",
        "Ethics approval and consent to participate, DECLARATION",
        "Declaration of Competing Interest, DECLARATION",
        "Authors’ contributions, DECLARATION",
        "Author Contributions, DECLARATION",
        "Data Availability Statement, DECLARATION",
        "Funding and acknowledgements, DECLARATION",
        "List of abbreviations, DECLARATION",
        "References, REFERENCES",
        "Literature Cited, REFERENCES",
        "Supporting Information, OTHER",
    })
    void a_section_has_the_role_that_its_name_says(String heading, SectionRole role) {
        assertThat(SectionNames.roleOf(heading)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Isolation of vesicles",
        "Comparison of isolation methods",
        "Results of the size measurement",
        "Introduction of the catheter",
        "Cell culture",
    })
    void other_headings_tell_nothing(String heading) {
        assertThat(SectionNames.roleOf(heading)).isNull();
    }

    @Test
    void subsections_have_the_role_of_their_section() {
        assertThat(shown(outline(
                        heading("Introduction"),
                        body(PARAGRAPH),
                        heading("2. Methods"),
                        heading("2.1. Isolation of vesicles"),
                        body(PARAGRAPH),
                        heading("2.2 Study design"),
                        body(PARAGRAPH),
                        heading("3. Results"),
                        heading("3.1 Study design"),
                        body(PARAGRAPH),
                        heading("References"),
                        body("1. Doe J. Vesicles. J Ves. 2015;1:2."))))
                .containsExactly(
                        "INTRODUCTION Introduction",
                        "METHODS 2. Methods > 2.1. Isolation of vesicles",
                        "METHODS 2. Methods > 2.2 Study design",
                        "RESULTS 3. Results > 3.1 Study design",
                        "REFERENCES References");
    }

    @Test
    void headings_are_known_without_a_layout_that_marks_them() {
        assertThat(shown(lines(
                        "Vesicles of made-up cells heal made-up wounds",
                        "Jane Doe1*, Richard Roe2",
                        "Abstract",
                        PARAGRAPH,
                        "Introduction",
                        PARAGRAPH,
                        "Materials and methods",
                        "Isolation of vesicles",
                        PARAGRAPH,
                        "miR-21 measurement",
                        PARAGRAPH,
                        "Figure 1. Yield of vesicles. Bars are means.",
                        "Ethical approval",
                        PARAGRAPH,
                        "Western blotting",
                        PARAGRAPH,
                        "Results",
                        PARAGRAPH,
                        "Funding",
                        PARAGRAPH)))
                .containsExactly(
                        "FRONT ",
                        "ABSTRACT Abstract",
                        "INTRODUCTION Introduction",
                        "METHODS Materials and methods > Isolation of vesicles",
                        "METHODS Materials and methods > miR-21 measurement",
                        "LEGEND Materials and methods > miR-21 measurement",
                        "DECLARATION Materials and methods > Ethical approval",
                        "METHODS Materials and methods > Western blotting",
                        "RESULTS Results",
                        "DECLARATION Funding");
    }

    @Test
    void the_parts_of_a_structured_abstract_are_no_parts_of_the_paper() {
        assertThat(shown(outline(
                        heading("Abstract"),
                        heading("Background"),
                        body(PARAGRAPH),
                        heading("Methods"),
                        body(PARAGRAPH),
                        heading("Results"),
                        body(PARAGRAPH),
                        heading("Conclusions"),
                        body(PARAGRAPH),
                        body("Keywords: vesicles, wounds"),
                        heading("Background"),
                        body(PARAGRAPH),
                        heading("Methods"),
                        body(PARAGRAPH))))
                .containsExactly(
                        "ABSTRACT Abstract > Background",
                        "ABSTRACT Abstract > Methods",
                        "ABSTRACT Abstract > Results",
                        "ABSTRACT Abstract > Conclusions",
                        "FRONT Abstract > Conclusions",
                        "INTRODUCTION Background",
                        "METHODS Methods");
    }

    @Test
    void run_in_headings_tell_abstracts_and_declarations() {
        assertThat(shown(lines(
                        "A title of a paper about vesicles",
                        "Background: " + PARAGRAPH,
                        "Methods: " + PARAGRAPH,
                        "Introduction",
                        PARAGRAPH,
                        "Conflict of interest: none that the authors know of.",
                        PARAGRAPH)))
                .containsExactly(
                        "FRONT ",
                        "ABSTRACT ",
                        "INTRODUCTION Introduction",
                        "DECLARATION Introduction",
                        "INTRODUCTION Introduction");
    }

    @Test
    void an_abstract_is_known_without_its_heading() {
        String longer = PARAGRAPH.repeat(4);
        assertThat(shown(lines(
                        "A title of a paper about vesicles",
                        "Jane Doe, Richard Roe",
                        longer,
                        "Introduction",
                        PARAGRAPH)))
                .containsExactly("FRONT ", "ABSTRACT ", "INTRODUCTION Introduction");
    }

    @Test
    void references_are_known_without_their_heading() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("Discussion"));
        blocks.add(body(PARAGRAPH));
        for (int i = 1; i <= 6; i++) {
            blocks.add(body(i + ". Doe J, Roe R. A study of vesicles. J Vesicles. 201" + i + ";12:34-45."));
        }

        Manuscript manuscript = outline(blocks.toArray(Block[]::new));

        assertThat(shown(manuscript)).containsExactly("DISCUSSION Discussion", "REFERENCES ");
        assertThat(manuscript.sections().get(1).sentences()).hasSize(6);
    }

    @Test
    void methods_behind_the_references_are_methods() {
        assertThat(shown(outline(
                        heading("Results"),
                        body(PARAGRAPH),
                        heading("References"),
                        body("1. Doe J. Vesicles. J Ves. 2015;1:2."),
                        heading("Online Methods"),
                        heading("Cell culture"),
                        body(PARAGRAPH))))
                .containsExactly("RESULTS Results", "REFERENCES References", "METHODS Online Methods > Cell culture");
    }

    @Test
    void a_bold_line_among_references_is_one_of_them() {
        assertThat(shown(outline(
                        heading("References"),
                        body("1. Doe J. Vesicles. J Ves. 2015;1:2."),
                        heading("10.1000/made.up PMID: 1234567"),
                        body("2. Roe R. Vesicles. J Ves. 2016;1:2."),
                        heading("Figure legends"),
                        body("Figure 1. Yield."))))
                .containsExactly("REFERENCES References", "LEGEND Figure legends");
    }

    @Test
    void section_names_that_run_on_in_the_text_are_found() {
        Manuscript manuscript = outline(
                body(
                        "Vesicles heal made-up wounds. Abstract Wounds heal. Methods Mice were used."
                                + " Introduction " + PARAGRAPH + " Page 2 of 9 Methods Cells were grown. " + PARAGRAPH
                                + " Results Wounds closed (Fig. 1). " + PARAGRAPH
                                + " References 1. Doe J. Methods Mol Biol. 2015;1:2. 2. Roe R. Results of it. J Ves. 2016;1:2."));

        assertThat(shown(manuscript))
                .containsExactly(
                        "FRONT ",
                        "ABSTRACT Abstract",
                        "ABSTRACT Abstract > Methods",
                        "INTRODUCTION Introduction",
                        "METHODS Methods",
                        "RESULTS Results",
                        "REFERENCES References");
    }

    @Test
    void a_paragraph_goes_on_behind_a_figure() {
        Manuscript manuscript = outline(
                heading("Methods"),
                new Block(
                        Block.Kind.BODY,
                        "Conditioned medium was collected after 48 h and the super-",
                        1,
                        List.of(new Block.Word(52, 58, new Region(1, 300, 50, 30, 10)))),
                body("Fig. 1 Yield. Bars are means."),
                new Block(
                        Block.Kind.BODY,
                        "natant was spun. Pellets were kept.",
                        2,
                        List.of(new Block.Word(0, 6, new Region(2, 50, 700, 30, 10)))));

        Section methods = manuscript.sections().get(0);
        assertThat(methods.sentences())
                .extracting(Sentence::text)
                .containsExactly(
                        "Conditioned medium was collected after 48 h and the supernatant was spun.",
                        "Pellets were kept.");
        assertThat(methods.sentences().get(0).regions())
                .containsExactly(new Region(1, 300, 50, 30, 10), new Region(2, 50, 700, 30, 10));
        assertThat(manuscript.sections().get(1).role()).isEqualTo(SectionRole.LEGEND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Figure 3. Size of vesicles. | true",
                "Fig. S2 Size of vesicles | true",
                "Table 1 | true",
                "TABLE 2: Antibodies | true",
                "S1 Table. Antibodies. | true",
                "Figure 2—figure supplement 1. Size. | true",
                "Figure 3 shows the size of vesicles. | false",
                "Fig. 3). Cells were then lysed. | false",
                "Table 1 and Table 2 list antibodies. | false",
                "Tables were laid. | false",
                "Figures were drawn with care. | false",
            })
    void captions_are_told_from_text_about_figures(String text, boolean caption) {
        assertThat(Captions.isCaption(text)).isEqualTo(caption);
    }

    @Test
    void title_writers_and_keywords_are_read_from_the_head() {
        Manuscript manuscript = lines(
                "Research article",
                "Vesicles of made-up cells, and how they",
                "heal made-up wounds",
                "Jane Q. Doe1,2*, Ana de la Cruz-Roe MD, PhD2 and",
                "Li O’Neill3†",
                "1 Department of Vesicles, University of Springfield",
                "Abstract",
                PARAGRAPH,
                "Key words: vesicles; wound healing; mice.",
                "Introduction",
                PARAGRAPH,
                "ORCID",
                "Li O’Neill https://orcid.org/0000-0002-1825-0097");

        assertThat(manuscript.title()).isEqualTo("Vesicles of made-up cells, and how they heal made-up wounds");
        assertThat(manuscript.writers())
                .containsExactly(
                        new Writer("Jane Q. Doe", null),
                        new Writer("Ana de la Cruz-Roe MD", null),
                        new Writer("Li O’Neill", "0000-0002-1825-0097"));
        assertThat(manuscript.keywords()).containsExactly("vesicles", "wound healing", "mice");
    }

    @Test
    void a_document_without_headings_is_of_no_role() {
        assertThat(shown(lines(PARAGRAPH, PARAGRAPH))).containsExactly("OTHER ");
    }
}
