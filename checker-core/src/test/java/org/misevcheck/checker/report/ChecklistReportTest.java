package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.evidence.Evidence;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.evidence.Passage;
import org.misevcheck.checker.evidence.Standing;
import org.misevcheck.checker.guideline.Guideline;
import org.misevcheck.checker.manuscript.SectionRole;

class ChecklistReportTest {

    private static final Path EXPECTED =
            Path.of("src/test/resources/org/misevcheck/checker/report/toy-checklist.expected.md");
    private static final ManuscriptEvidence NOTHING = new ManuscriptEvidence(List.of(), Set.of());

    private final ChecklistReport report = new ChecklistReport(ToyReview.setup());
    private final Guideline toys = report.guidelines().get(0);

    @TempDir
    private Path folder;

    /** After a wanted change: {@code mvn -pl checker-core test -Dtest=ChecklistReportTest -Dmisev.accept=true}. */
    @Test
    void checklist_is_as_accepted() throws IOException {
        String written = markdown(ToyReview.poor(), NOTHING);
        if (Boolean.getBoolean("misev.accept")) {
            Files.writeString(EXPECTED, written);
        }
        assertThat(written).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void protocols_have_no_checklist() {
        assertThat(report.guidelines()).extracting(Guideline::id).containsExactly("TOY2020");
    }

    @Test
    void page_that_was_found_but_not_confirmed_is_marked() throws IOException {
        ManuscriptEvidence found = new ManuscriptEvidence(
                List.of(
                        found("study.title", Standing.DONE, 7),
                        found("study.title", Standing.OF_OTHERS, 8),
                        found("study.title.length", Standing.DONE, 9),
                        found("study.titles", Standing.DONE, 10)),
                Set.of("study.title"));
        assertThat(markdown(ToyReview.good(), found))
                .contains("| TOY2020-BALL-01 |", "| reported | 7, 9\\* |", "\\* Found by the checker");
        assertThat(markdown(ToyReview.good(), NOTHING)).doesNotContain("\\*");
    }

    @Test
    void page_of_the_manifest_comes_before_what_was_found() throws IOException {
        ManuscriptEvidence found =
                new ManuscriptEvidence(List.of(found("cell-sources.species", Standing.DONE, 9)), Set.of());
        assertThat(markdown(ToyReview.poor(), found)).contains("| reported, falls short (1 of 2) | 3 |");
    }

    @Test
    void what_is_not_reported_has_no_page() throws IOException {
        ManuscriptEvidence found =
                new ManuscriptEvidence(List.of(found("study.title", Standing.DONE, 9)), Set.of("study.title"));
        assertThat(markdown(ToyReview.awaiting(), found)).doesNotContain("| 9");
    }

    @Test
    void pdf_tells_what_the_markdown_tells() throws IOException {
        String pdf = pdf(ToyReview.poor());
        assertThat(pdf.replaceAll("\\s+", " "))
                .contains("TOY2020 checklist: poor2021")
                .contains("Colour of the ball recommended by TOY 2020 [partly] not reported –")
                .contains("Not stated: tissue, donor.sex.")
                .contains("filled by misev-check 0.1.0, rules 0123abcd 1 of 1");
    }

    @Test
    void same_study_gives_the_same_bytes() throws IOException {
        byte[] first = Files.readAllBytes(
                write(ToyReview.poor(), NOTHING, folder.resolve("a")).get(1));
        byte[] second = Files.readAllBytes(
                write(ToyReview.poor(), NOTHING, folder.resolve("b")).get(1));
        assertThat(second).isEqualTo(first);
    }

    private static Evidence found(String statement, Standing standing, int page) {
        return new Evidence(
                statement,
                null,
                "x",
                standing,
                false,
                new Passage("good2020.pdf", page, SectionRole.METHODS, List.of(), "x", "x", List.of()));
    }

    private List<Path> write(StudyAssessment assessment, ManuscriptEvidence found, Path to) throws IOException {
        return report.write(
                to,
                assessment,
                found,
                Map.of(),
                toys,
                "the manifest " + assessment.manifest().file());
    }

    private String markdown(StudyAssessment assessment, ManuscriptEvidence found) throws IOException {
        return Files.readString(write(assessment, found, folder).get(0));
    }

    private String pdf(StudyAssessment assessment) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(write(assessment, NOTHING, folder).get(1).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
