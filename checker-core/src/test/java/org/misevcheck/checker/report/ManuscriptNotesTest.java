package org.misevcheck.checker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.misevcheck.checker.assessment.ManuscriptAssessment;
import org.misevcheck.checker.assessment.ManuscriptCheck;
import org.misevcheck.checker.assessment.StudyAssessment;
import org.misevcheck.checker.evidence.Agreement;
import org.misevcheck.checker.evidence.CrossCheck;
import org.misevcheck.checker.evidence.ManuscriptEvidence;
import org.misevcheck.checker.evidence.StatementCheck;
import org.misevcheck.checker.manuscript.DocumentFormat;
import org.misevcheck.checker.manuscript.DocumentProperties;
import org.misevcheck.checker.manuscript.Manuscript;
import org.misevcheck.checker.manuscript.Mark;
import org.misevcheck.checker.manuscript.Note;
import org.misevcheck.checker.submission.JournalProfile;

/** Nothing that authors get back speaks of a manifest where there is none. */
class ManuscriptNotesTest {

    private static final String PLACE = "cell-sources[cells].species";

    @TempDir
    private Path folder;

    private static ManuscriptAssessment checked(boolean isProvisional) {
        StudyAssessment poor = ToyReview.poor();
        StatementCheck supported =
                poor.manuscripts().crossCheck().that(Agreement.SUPPORTED).get(0);
        StudyAssessment study = poor.heldAgainst(new ManuscriptCheck(
                poor.manuscripts().read(), List.of(), List.of(), new CrossCheck(List.of(supported), 1)));
        Manuscript document = new Manuscript(
                supported.evidence().get(0).passage().document(),
                DocumentFormat.TEXT,
                1,
                "A poor study",
                List.of(),
                List.of(),
                List.of(),
                DocumentProperties.NONE);
        return new ManuscriptAssessment(
                List.of(document),
                new ManuscriptEvidence(List.of(), Set.of()),
                JournalProfile.bundled(JournalProfile.DEFAULT),
                List.of(),
                study,
                Map.of(),
                isProvisional);
    }

    private static ManuscriptNotes.Written notes(boolean isProvisional) {
        return ManuscriptNotes.of(checked(isProvisional), ToyReview.setup().catalogue(), "0.1.0");
    }

    private static List<String> texts(ManuscriptNotes.Written notes) {
        return notes.notes().stream()
                .filter(note -> note.mark() == Mark.SUPPORTED)
                .map(Note::text)
                .toList();
    }

    @Test
    void a_passage_that_supports_a_manifest_says_what_that_states() {
        ManuscriptNotes.Written notes = notes(false);
        assertThat(notes.legend().titles()).containsEntry(PLACE, "the manifest's statement");
        assertThat(texts(notes)).containsExactly("The manifest states human.");
    }

    @Test
    void without_a_manifest_a_passage_says_what_was_found_in_it() {
        ManuscriptNotes.Written notes = notes(true);
        assertThat(notes.legend().titles()).containsEntry(PLACE, "found here, not confirmed");
        assertThat(texts(notes)).containsExactly("Found here: human.");
    }

    @Test
    void without_a_manifest_reports_rest_on_the_document() throws Exception {
        assertThat(written(true, "poor2021-TOY2020-checklist.md"))
                .contains("and nobody has confirmed. It tells")
                .doesNotContain("the manifest");
        assertThat(written(true, "poor2021.manuscript.md")).doesNotContain("Manifest", "The manifest");
    }

    @Test
    void with_a_manifest_reports_name_it() throws Exception {
        assertThat(written(false, "poor2021-TOY2020-checklist.md"))
                .contains("from the manifest studies/poor2021.yaml. It tells");
        assertThat(written(false, "poor2021.manuscript.md")).contains("## Manifest and manuscript");
    }

    private String written(boolean isProvisional, String report) throws Exception {
        new SubmissionReport(ToyReview.setup()).write(folder, checked(isProvisional), folder.resolve("none"));
        return Files.readString(folder.resolve(report));
    }
}
