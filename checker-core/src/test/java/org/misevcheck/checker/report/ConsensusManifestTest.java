package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.misevcheck.checker.report.TwoExtractors.FIRST;
import static org.misevcheck.checker.report.TwoExtractors.SECOND;
import static org.misevcheck.checker.report.TwoExtractors.read;
import static org.misevcheck.checker.report.TwoExtractors.twice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.misevcheck.checker.assessment.DoubleExtraction;
import org.misevcheck.checker.statement.Component;
import org.misevcheck.checker.statement.Components;
import org.misevcheck.checker.study.EvidencePassage;
import org.misevcheck.checker.study.Extraction;
import org.misevcheck.checker.study.ExtractionStatus;
import org.misevcheck.checker.study.Study;

class ConsensusManifestTest {

    private static final Path EXPECTED =
            Path.of("src/test/resources/org/misevcheck/checker/report/two-extractors.expected.yaml");

    @TestFactory
    Stream<DynamicTest> a_manifest_reconciled_with_itself_reads_back_to_the_same_study() throws IOException {
        List<Path> manifests = new ArrayList<>();
        for (Path folder : List.of(
                Path.of("../samples/full-extraction/studies"),
                Path.of("../samples/wound-healing-review/studies"),
                Path.of("src/test/resources/org/misevcheck/checker/manifest"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(manifests::add);
            }
        }
        assertThat(manifests).hasSizeGreaterThan(70);
        return manifests.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> readsBack(Files.readString(file))));
    }

    private static void readsBack(String text) {
        DoubleExtraction itself = twice(text, text);
        assertThat(itself.reconciliation().open()).isEmpty();
        Study before = read("before.yaml", text).value();
        Study after = read("after.yaml", consensus(itself)).value();
        for (Component section : Components.of(Study.class).inOrder()) {
            if (!section.key().equals("extraction")) {
                assertThat(section.of(after)).as(section.key()).isEqualTo(section.of(before));
            }
        }
        assertThat(after.extraction()).isNotNull();
        if (before.extraction() != null) {
            assertThat(withoutStatus(after.extraction())).isEqualTo(withoutStatus(before.extraction()));
        }
        assertThat(after.extraction().status()).isEqualTo(ExtractionStatus.CONSENSUS);
    }

    private static Extraction withoutStatus(Extraction extraction) {
        return new Extraction(
                extraction.path(),
                extraction.extractors(),
                extraction.date(),
                null,
                extraction.source(),
                extraction.covers(),
                extraction.note());
    }

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=ConsensusManifestTest -Dmisev.accept=true}. */
    @Test
    void draft_is_as_accepted() throws IOException {
        String draft = consensus(twice(FIRST, SECOND));
        if (Boolean.getBoolean("misev.accept")) {
            Files.writeString(EXPECTED, draft);
        }
        assertThat(draft)
                .as("%s; accept a wanted change with -Dmisev.accept=true", EXPECTED)
                .isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void an_open_statement_is_stated_by_neither_value() {
        Study draft = read("draft.yaml", consensus(twice(FIRST, SECOND))).value();
        assertThat(draft.isDraft()).isTrue();
        assertThat(draft.cellSources().get(0).passageFrom()).isEqualTo(3);
        assertThat(draft.cellSources().get(0).passageTo()).isNull();
        assertThat(draft.evPreparations().get(0).finalBuffer()).isNull();
        assertThat(draft.inVivo().get(0).groups()).hasSize(2);
        assertThat(draft.inVivo().get(0).groups().get(1).n()).isNull();
        assertThat(draft.evPreparations().get(0).separation()).hasSize(2);
    }

    @Test
    void a_passage_goes_with_its_statement_and_not_with_its_number() {
        Study draft = read("draft.yaml", consensus(twice(FIRST, SECOND))).value();
        assertThat(draft.evidence())
                .extracting(EvidencePassage::statement)
                .containsExactly("ev-preparations[sev].separation[1].g-force", "in-vivo[wound].randomised");
        assertThat(draft.evidence().get(0).quotation()).isEqualTo("100,000 g for 70 min");
    }

    @Test
    void taking_away_two_characters_decides() {
        String draft = consensus(twice(FIRST, SECOND))
                .replace("#     passage-to: 6 # second", "    passage-to: 6 # second")
                .replace("#       CD34:\n#         result: negative", "      CD34:\n        result: negative")
                .replace("#         n: 9 # second", "        n: 9 # second")
                .replace(
                        "#       - id: sham\n#         intervention: sham\n#         n: 10",
                        "      - id: sham\n        intervention: sham\n        n: 10")
                .replace("#     blinding:\n", "    blinding:\n")
                .replace("#       outcome-assessment: true", "      outcome-assessment: true")
                .replace("status: draft", "status: consensus");
        Study decided = read("decided.yaml", draft).value();
        assertThat(decided.cellSources().get(0).passageTo()).isEqualTo(6);
        assertThat(decided.cellSources().get(0).markers()).hasSize(2);
        assertThat(decided.inVivo().get(0).groups()).hasSize(3);
        assertThat(decided.inVivo().get(0).groups().get(1).n()).isEqualTo(9);
        assertThat(decided.inVivo().get(0).blinding()).isNotNull();
        assertThat(decided.isDraft()).isFalse();
    }

    @Test
    void every_line_that_is_commented_out_is_yaml_when_it_is_not() {
        String all = consensus(twice(FIRST, SECOND))
                .lines()
                .filter(line -> !line.matches("# +[a-z-]+: .* # first"))
                .map(line -> line.startsWith("# ") && !line.startsWith("# yaml-") ? line.substring(2) : line)
                .reduce("", (one, other) -> one + other + "\n");
        Study everything = read("everything.yaml", all).value();
        assertThat(everything.evPreparations().get(0).separation()).hasSize(3);
        assertThat(everything.inVivo().get(0).groups()).hasSize(3);
        assertThat(everything.cellSources().get(0).passageTo()).isEqualTo(6);
    }

    @Test
    void what_has_to_be_stated_is_left_open_too_and_makes_the_draft_invalid() {
        String draft = consensus(
                twice(FIRST, FIRST.replace("differential-ultracentrifugation, g-force", "density-gradient, g-force")));
        assertThat(draft)
                .contains("#         method: differential-ultracentrifugation # first\n"
                        + "#         method: density-gradient # second\n")
                .contains("      -\n## OPEN, conflict: ev-preparations.separation.method\n")
                .doesNotContain("method: not-reported");
        assertThat(read("decided.yaml", draft.replace("#         method: density", "        method: density"))
                        .value()
                        .evPreparations()
                        .get(0)
                        .separation())
                .hasSize(3);
    }

    @Test
    void what_one_alone_looked_for_stands_and_says_so() {
        String partly = FIRST.replace("    passage-to: 5\n", "")
                .replace("  cell-sources[bm].passage-to: { page: 3, quotation: cells of passage 3 to 5 }\n", "")
                .replace("status: confirmed", "status: confirmed\n  covers: [study]");
        String draft = consensus(twice(FIRST, partly));
        assertThat(draft)
                .contains("    passage-to: 5 # extracted once, by the first\n")
                .contains("    mycoplasma: not-reported\n")
                .contains("  covers: [study]\n")
                .contains("  status: draft");
        assertThat(read("draft.yaml", draft).value().cellSources().get(0).passageTo())
                .isEqualTo(5);
    }

    @Test
    void ids_of_what_the_second_alone_extracted_are_those_of_the_consensus() {
        String first = "format: 1\nstudy: { id: made-up }\ncell-sources: [{ id: bm, species: pig }]\n"
                + "extraction: { covers: [study, cell-sources] }\n";
        String second = "format: 1\nstudy: { id: made-up }\ncell-sources: [{ id: marrow, species: pig }]\n"
                + "ev-preparations: [{ id: sev, cell-source: marrow }]\n";
        String draft = consensus(twice(first, second));
        assertThat(draft).contains("  - id: sev # extracted once, by the second\n    cell-source: bm\n");
        assertThat(read("draft.yaml", draft).value().evPreparations()).hasSize(1);
    }

    @Test
    void what_was_looked_for_is_what_both_looked_for() {
        String first = FIRST.replace(
                "status: confirmed", "status: confirmed\n  covers: [study, cell-sources, in-vivo.groups]");
        String second = SECOND.replace(
                "status: confirmed",
                "status: confirmed\n  covers: [study.title, \"cell-sources[marrow].species\", in-vivo]");
        assertThat(consensus(twice(first, second)))
                .contains("  covers: [in-vivo.groups, study.title, \"cell-sources[bm].species\"]\n");
    }

    @Test
    void no_text_of_a_manifest_can_write_a_line_of_its_own() {
        String evil = "\"x\\nstatus: consensus\\n# y\"";
        String draft = consensus(twice(
                FIRST.replace("A made-up study", evil),
                SECOND.replace("A made-up study", "\"other words: \\\\\\\" here\"")
                        .replace("\"passage 6: \\\"late\\\" cells\"", evil)));
        assertThat(draft.lines()).noneMatch(line -> line.startsWith("status:"));
        assertThat(read("draft.yaml", draft).value().isDraft()).isTrue();
        String decided = draft.replaceFirst("#   title: (.*) # first", "  title: $1");
        assertThat(read("decided.yaml", decided).value().study().title()).isEqualTo("x\nstatus: consensus\n# y");
    }

    @Test
    void drafts_of_which_nobody_confirmed_one_make_a_draft() {
        String unconfirmed = FIRST.replace("status: confirmed", "status: draft");
        assertThat(read("draft.yaml", consensus(twice(FIRST, unconfirmed)))
                        .value()
                        .isDraft())
                .isTrue();
        assertThat(read("agreed.yaml", consensus(twice(FIRST, FIRST))).value().isDraft())
                .isFalse();
    }

    @Test
    void documents_of_either_are_listed_and_passages_name_theirs() {
        String second = SECOND.replace("manuscripts/made-up.pdf", "manuscripts/supplement.pdf")
                .replace("role: main", "role: supplement");
        Study draft = read("draft.yaml", consensus(twice(FIRST, second))).value();
        assertThat(draft.manuscripts()).hasSize(2);
        assertThat(draft.evidence().get(0).document()).isEqualTo("manuscripts/made-up.pdf");
    }

    private static String consensus(DoubleExtraction study) {
        return ConsensusManifest.of(study, "studies", "../target/misev/study-1.schema.json");
    }
}
