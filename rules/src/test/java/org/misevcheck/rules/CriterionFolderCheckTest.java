package org.misevcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.guideline.CriterionCode;

/** A folder that holds, and then one thing changed at a time. */
class CriterionFolderCheckTest {

    @TempDir
    private Path root;

    private BroughtFolder folder;

    @BeforeEach
    void copy() throws IOException {
        folder = BroughtFolder.in(root);
    }

    private CriterionFolderCheck check() throws Exception {
        return new CriterionFolderCheck(folder.library(), List.of("JMV2026"));
    }

    private List<String> defects() throws Exception {
        return check().defectsOf(CriterionCode.of(BroughtFolder.CELL));
    }

    @Test
    void a_folder_that_holds_has_no_defect() throws Exception {
        assertThat(check().criteria()).containsExactly(CriterionCode.of(BroughtFolder.CELL));
        assertThat(defects()).isEmpty();
        assertThat(check().defectsTogether()).isEmpty();
    }

    @Test
    void an_example_with_another_verdict_alone_and_together() throws Exception {
        folder.replace(folder.cell("-met-a.yaml"), "passage-to: 5", "passage-to: 7");
        assertThat(defects())
                .containsExactly(
                        "criteria-of-ours/criteria/JMV2026-CELL-01/JMV2026-CELL-01-met-a.yaml: by its rules alone: not"
                                + " met (cell-sources[bm-msc].passage-to), and it is named met",
                        "criteria-of-ours/criteria/JMV2026-CELL-01/JMV2026-CELL-01.drl:10: the rule \"JMV2026-CELL-01 met\""
                                + " fires on no example");
        assertThat(check().defectsTogether())
                .singleElement()
                .asString()
                .contains("by all rules together: not met (cell-sources[bm-msc].passage-to), and it is named met");
    }

    @Test
    void an_example_that_lists_another_verdict_on_a_subject_or_speaks_of_an_advisory() throws Exception {
        folder.replace(
                folder.cell("-met-a.yaml"),
                "# Met, at the boundary: harvested up to passage 5.\n",
                "# Met, with an advisory: harvested up to passage 5.\n# - cell-sources[bm-msc]: met\n");
        assertThat(defects())
                .anyMatch(line ->
                        line.endsWith("cell-sources[bm-msc].passage-to: met, and it lists cell-sources[bm-msc]: met"))
                .anyMatch(line -> line.endsWith("'with an advisory', and not both"))
                .hasSize(2);
    }

    @Test
    void a_verdict_without_example() throws Exception {
        Files.delete(folder.cell("-not-assessed-a.yaml"));
        assertThat(defects()).singleElement().asString().endsWith(": no example shows the verdict not-assessed");
    }

    @Test
    void an_example_whose_verdict_no_rule_gives() throws Exception {
        Files.move(folder.cell("-not-assessed-a.yaml"), folder.cell("-justified-a.yaml"));
        assertThat(defects()).anyMatch(line -> line.endsWith("an example is named justified, and no rule gives that"));
    }

    @Test
    void a_sentence_that_is_missing_or_not_filled() throws Exception {
        folder.replace(folder.cell(".yaml"), "passage {0}.\"", "passage {1}.\"");
        folder.replace(folder.cell(".yaml"), "  not-applicable: \"The study has no cells.\"\n", "");
        assertThat(defects())
                .anyMatch(line -> line.contains("the sentence for met is not filled on JMV2026-CELL-01-met-a"))
                .anyMatch(line -> line.contains("there is no sentence for not applicable"))
                .hasSize(2);
    }

    @Test
    void a_first_line_that_does_not_say_what_is_shown() throws Exception {
        folder.replace(folder.cell("-met-a.yaml"), "# Met, at the boundary: harvested", "# Harvested");
        assertThat(defects()).singleElement().asString().contains("-met-a.yaml:1: the first line does not say");
    }

    @Test
    void a_page_without_a_section() throws Exception {
        folder.replace(folder.cell(".md"), "## Limits", "## Bounds");
        assertThat(defects()).singleElement().asString().contains("JMV2026-CELL-01.md:1: the headings are ");
    }

    @Test
    void rules_that_mind_their_order_or_change_facts() throws Exception {
        folder.replace(
                folder.cell(".drl"), "rule \"JMV2026-CELL-01 met\"\n", "rule \"JMV2026-CELL-01 met\"\nsalience 10\n");
        assertThat(defects()).singleElement().asString().contains(".drl:11: 'salience'");
    }

    @Test
    void a_rule_whose_name_is_no_verdict_or_advises_without_a_sentence() throws Exception {
        folder.replace(folder.cell(".drl"), "rule \"JMV2026-CELL-01 met\"", "rule \"JMV2026-CELL-01 fine\"");
        assertThat(defects())
                .anyMatch(line -> line.endsWith("the rule \"JMV2026-CELL-01 fine\" is not named by code and verdict"));
        folder.replace(folder.cell(".drl"), "rule \"JMV2026-CELL-01 fine\"", "rule \"JMV2026-CELL-01 advisory\"");
        assertThat(defects())
                .anyMatch(line -> line.endsWith("there is no sentence for the rule \"JMV2026-CELL-01 advisory\""));
    }

    @Test
    void a_rule_that_throws_or_gives_two_verdicts() throws Exception {
        folder.replace(folder.cell(".drl"), "passageTo > 5", "passageTo > 4");
        assertThat(defects())
                .anyMatch(line -> line.contains("-met-a.yaml: by its rules alone: JMV2026-CELL-01 gives two verdicts"));
        folder.replace(folder.cell(".drl"), "passageTo > 4", "passageTo > 5");
        folder.replace(folder.cell(".drl"), "findings.met( \"", "findings.met( null + \"");
        assertThat(defects()).anyMatch(line -> line.contains("-met-a.yaml: by its rules alone: a rule failed"));
    }

    @Test
    void a_verdict_by_the_name_of_another_criterion() throws Exception {
        folder.replace(folder.cell(".drl"), "findings.met( \"JMV2026-CELL-01\"", "findings.met( \"ISCT2006-MSC-02\"");
        assertThat(defects())
                .anyMatch(line -> line.contains("a rule of another criterion gives a verdict by [ISCT2006-MSC-02]"));
    }

    @Test
    void a_file_that_nobody_would_read() throws Exception {
        Files.writeString(folder.cell("-notes.txt"), "later");
        assertThat(defects()).singleElement().asString().contains("the file JMV2026-CELL-01-notes.txt is neither");
    }
}
